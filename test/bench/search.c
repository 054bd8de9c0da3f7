/* People within two distances of every node, by hand: what the indicator is measured against.
 *
 * Bounded Dijkstra from every node with a 4-ary heap; the caller has sorted the nodes along a Morton
 * curve so that neighbours lie close in memory. One search to the larger radius gives both sums.
 */
#include <stdint.h>
#include <stdlib.h>

typedef struct { double key; int32_t node; } Item;

static Item *heap;
static int32_t size;

static void push(double key, int32_t node)
{
    int32_t at = size++;
    while (at > 0) {
        int32_t up = (at - 1) >> 2;
        if (heap[up].key <= key)
            break;
        heap[at] = heap[up];
        at = up;
    }
    heap[at] = (Item){key, node};
}

static Item pop(void)
{
    Item top = heap[0], last = heap[--size];
    int32_t at = 0;
    for (;;) {
        int32_t first = 4 * at + 1, least = first, end = first + 4 < size ? first + 4 : size;
        if (first >= size)
            break;
        for (int32_t child = first + 1; child < end; child++)
            if (heap[child].key < heap[least].key)
                least = child;
        if (heap[least].key >= last.key)
            break;
        heap[at] = heap[least];
        at = least;
    }
    heap[at] = last;
    return top;
}

/* CSR graph of n nodes with both directions stored. Returns the number of settled nodes, -1 without memory. */
int64_t within(int32_t n, const int32_t *start, const int32_t *to, const double *length, const double *people,
               double small, double large, double *sum_small, double *sum_large)
{
    double *distance = malloc(n * sizeof(double));
    int32_t *seen = malloc(n * sizeof(int32_t));
    int64_t settled = 0;
    heap = malloc((size_t)(start[n] + 1) * sizeof(Item));
    if (!distance || !seen || !heap)
        return -1;
    for (int32_t i = 0; i < n; i++)
        seen[i] = -1;
    for (int32_t origin = 0; origin < n; origin++) {
        double a = 0, b = 0;
        size = 0;
        seen[origin] = origin;
        distance[origin] = 0;
        push(0, origin);
        while (size) {
            Item item = pop();
            if (item.key > distance[item.node])
                continue;
            settled++;
            b += people[item.node];
            if (item.key <= small)
                a += people[item.node];
            for (int32_t e = start[item.node]; e < start[item.node + 1]; e++) {
                double d = item.key + length[e];
                int32_t next = to[e];
                if (d > large || (seen[next] == origin && distance[next] <= d))
                    continue;
                seen[next] = origin;
                distance[next] = d;
                push(d, next);
            }
        }
        sum_small[origin] = a;
        sum_large[origin] = b;
    }
    free(distance);
    free(seen);
    free(heap);
    return settled;
}
