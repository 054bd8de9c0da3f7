"""Personal data in text: what is found in sentences as residents write them, and what is left alone."""

import time

import numpy as np
import pandas as pd
import pytest
from sodertorn.processing.participation.privacy.dropping import suggest_drop
from sodertorn.processing.participation.privacy.folding import folded
from sodertorn.processing.participation.privacy.numbers import is_identity, is_luhn
from sodertorn.processing.participation.privacy.personal_data import KINDS, WORDS, find, masked
from sodertorn.processing.sources.tables import Column
from sodertorn.processing.spec import Cancelled

# What is to be found stands between « and ». Tolvan Tolvansson, 121212-1212, is nobody; other numbers are computed.
FOUND = {
    "email": """
Mejla mig på «anna.svensson7@exempel.se» så berättar jag mer
«ANNA@EXEMPEL.SE»
Skriv till <«anna@exempel.se»>, tack!
mailto:«anna@exempel.se»
Svar till «anna+huddinge@mail.exempel.co.uk».
«åsa.öberg@exempel.se» eller ring
e-post:«anna_s@exempel.nu»
«anna (at) exempel.se»
«anna[at]exempel[dot]se»
«anna snabel-a exempel punkt se»
«anna @ exempel.se»
«anna@ exempel.se»
«anna＠exempel.se»
«anna&#64;exempel.se»
«anna%40exempel.se»
<a href="mailto:«anna@exempel.se»">mejl</a>
«an\u200bna@exem\u00adpel.se»
«аnnа@exempel.se» (med ryska a)
Kontakta oss:«a@b.se»;«c@d.se»
""",
    "phone": """
ring «070-123 45 67» 2 gånger
Ring «0701234567»
Ring «070 123 45 67» efter 17
«070-1234567», helst kväll
«070.123.45.67»
«08-123 45 67»
«08 123 456 78» gäller
Tel «(08) 123 45 67»
«08-12 34 56»
«+46701234567»
«+46 70 123 45 67»
«+46 (0)70-123 45 67»
«+46(0)8-123 45 67»
«0046 70 123 45 67»
«0046701234567»
«0123-456 78»
«018-12 34 56» i Uppsala
«0418-123 45»
mobil:«073-1234567»
«076–123 45 67» med tankstreck
«070‑123‑45‑67» med hårda bindestreck
«０７０-１２３ ４５ ６７»
«٠٧٠-١٢٣ ٤٥ ٦٧»
«070\u200b-123\u200b45\u200b67»
«070\u00a0123\u00a045\u00a067»
«070-123
45 67» på två rader
<b>«070»</b>
Min danska: «+45 12 34 56 78»
«+358 40 123 4567»
Nr «072-123 45 67», «073-765 43 21»
(«070-123 45 67»)
«070/123 45 67»
kl 08 «070-123 45 67»
«&#48;70-123 45 67»
«𝟎𝟕𝟎-𝟏𝟐𝟑 𝟒𝟓 𝟔𝟕»
""".replace("<b>«070»</b>\n", ""),
    "identity": """
Mitt personnummer är «121212-1212»
«19121212-1212»
«191212121212»
«1212121212»
«121212+1212» fyllde hundra
«121212 1212»
«121212–1212» med tankstreck
«1912-12-12-1212»
«12 12 12-1212»
«121212-
1212»
«１２１２１２-１２１２»
«121212\u200b-1212»
pnr:«121212-1212».
(«121212-1212»)
Jag («{coordination}») har samordningsnummer
«{leap}» föddes en skottdag
""",
    "card": """
kort «4111 1111 1111 1111» gäller
«4111111111111111»
«4111-1111-1111-1111»
Amex «3782 822463 10005»
«5555 5555 5555 4444»
«2223 0031 2200 3222»
""",
    "account": """
«SE45 5000 0000 0583 9825 7466» och
«SE4550000000058398257466»
IBAN: «DE89 3704 0044 0532 0130 00».
""",
    "address": """
Bor på «Stora Nygatan 12 B».
Mörkt vid «Storgatan 12» på kvällen
«Storgatan 12b» är värst
Utanför «Sjödalsvägen 3, 141 46 Huddinge»
«Kommunalvägen 28, 141 61 Huddinge»
Jag bor på «Karl Johans gata 5»
«Olof Palmes gata 9» ligger
«Gamla Södertäljevägen 133»
«S:t Eriksgatan 33»
«Norra Allén 7, lgh 1201»
«Björkstigen 4»
«Lilla Gränd 2» vid torget
Från «Fullerstavägen 10-12» till
«Forellvägen 8, 2 tr»
«Trädgårdsgatan 5»
min adress är «storgatan 5», välkommen
«Segeltorpstorget 7»
«Skogåsbacken 14» är brant
«c/o Svensson» på övervåningen
«c/o Anna Svensson, Storgatan 5»
«141 46 Huddinge»
«14146 HUDDINGE»
Post till «194 51 Upplands Väsby» går
«Storgatan\u00a012»
«Storgatan
12»
«Glo\u0308mstava\u0308gen 8» i NFD
«Ågestavägen 101A»
""",
    "plate": """
Bilen «ABC 123» står där varje dag
«ABC123» kör för fort
En vit skåpbil («ABC 12D»)
«ABC12D», varje kväll
«MLB-84A» parkerar på gångbanan
Två bilar, «XYZ 987» och «DEF 456»
«АВС123» med ryska bokstäver
""",
    "profile": """
https://www.facebook.com/«»
""".replace("https://www.facebook.com/«»\n", "")
    + """
Se «https://www.facebook.com/anna.svensson.7»
«facebook.com/anna.svensson.7», alltså
«instagram.com/anna_s»!
«https://www.linkedin.com/in/anna-svensson-123»
«https://x.com/annas»
«https://t.me/annas»
«https://www.tiktok.com/@annas»
""",
}
NOTHING = """
Öppet 08.00-17.00 på vardagar
Öppettider: 08.30-16.30
öppet 08 00 - 17 00
Buss 172 och 865 går för sällan
Parken byggdes 1985 och rustades 2012-2015
Mellan 1950 och 1975
Det kostar 1 250 000 kr
Höj till 12 500 kronor per år
2 000 personer bor här
Fastigheten Huddinge 4:12
Kvarteret Björken 5
Balingsnäs 1:15 och 1:16
Detaljplan 0126K-16567
Plan 8-C-25 från 1968
Dnr 2021/00345
KS-2021/1234.456
MBN 2023-001234
SFS 2010:900
PBL 5 kap 23 §
Enligt PBL 201 gäller
ISO 140 räcker inte
Koordinat 6580822, 674032
N 6 580 822 E 674 032
59.226779 17.953163
59,226779; 17,953163
59.8505051234, 17.9805051234
lat 0.701234567
0.0701234567
1912-12-12
2023-05-01 08:15
01-02-2023
08-02-2023
08.02.2023
08/02/2023
Den 8/5 kl 18.30
v. 23-25
Org.nr 556036-0793
organisationsnummer 212000-0068
121212-1213 har fel kontrollsiffra
991332-1234
121312-1212
kort 4111 1111 1111 1112
Streckkod 7310865004703
7 311 232 123 456 789
Ring 112 vid fara
Vårdguiden 1177
020-12 34 56 är gratis
0771-123 456 är kommunens nummer
0200-12 34 56
+5 grader och -12 på natten
+10 000 kr
+12 000 000 kronor
Hastigheten är 30 km/h på Storgatan
Storgatan 30 km/h
Storgatan 2 gånger om dagen
Storgatan 3 bilar i rad
På gatan 5 bilar
Vägen 12 meter bred
Cykelvägen 3 meter bred
Gångvägen 2 saknar lampor
På gångvägen 2 lampor ur funktion
Parkeringsplatsen 5 rutor
Lekplatsen 2 gungor
lekparken 3
Väg 73 bullrar
Riksväg 73
Länsväg 259
väg 226
E4 och E20
Vid hållplatsen 865 stannar ingen
Våning plan 3
Steg 2 av 3
Bänkarna på Storgatan är trasiga
Vid Fullerstavägen saknas övergångsställe
Storgatan, Lillgatan och torget
Jag är 35 år och har 2 barn
3-30-300-regeln
30 procent av barnen
100 m till skolan
50 dB på natten
Lgh 1201
Rum 101
ABC-boken
ABC 1234
abc 123
CO2 och PM10
NI HAR 100 PERSONER HÄR
DET BOR 250 BARN I OMRÅDET
BRF 123
HSB 100
LED 100
BTA 120
KVM 100
Covid 19
A4 100
SL 865
@huddinge på Instagram
Se huddinge.se/plan
https://www.huddinge.se/bygga-och-bo/
https://www.facebook.com/groups/huddinge
https://www.facebook.com/events/12345
https://www.instagram.com/explore/tags/huddinge
https://www.youtube.com/watch?v=abc
https://maps.google.com/?q=59.2,17.9
look at huddinge.se
Vi ses på torget @ 18.30
användare@ hemma
5 @ 10
C@fé
500 00 kr
125 00 kronor
25000 SEK
12000 Personer är för många
uuid c386bbc4cd613e30d8f16adf91b7584a
8f16adf9-1b75-84a0-7012-345678901234
1000;1001;1002
1, 2, 3, 4, 5, 6, 7, 8, 9, 10
0 1 2 3 4 5 6 7 8 9
00000000000000
1111 1111 1111 1111
2019 2020 2021 2022
0 0 0 0
SE 2023
Bostad 08
010-talet
Jag vill ha fler träd!

[telefon] och [e-post]
<br>&nbsp;<b>Hej</b>
=cmd|'/c calc'!A1
'; DROP TABLE contributions; --
""".strip("\n").split("\n")


def identity(digits):
    """Ten digits with the right check digit."""
    return digits + next(str(check) for check in range(10) if is_luhn(digits.replace("-", "") + str(check)))


def sentences():
    filled = {"coordination": identity("850565-123"), "leap": identity("000229-123")}
    for kind, lines in FOUND.items():
        current = ""
        for line in lines.strip("\n").split("\n"):
            current = f"{current}\n{line}" if current else line
            if current.count("«") != current.count("»"):
                continue  # goes on in the next line
            for name, number in filled.items():
                current = current.replace(f"{{{name}}}", number)
            yield kind, current
            current = ""


SENTENCES = list(sentences())


def test_there_are_enough_sentences():
    assert len(SENTENCES) >= 100
    assert len(NOTHING) >= 100
    assert {kind for kind, _ in SENTENCES} == set(KINDS)


@pytest.mark.parametrize(("kind", "marked"), SENTENCES)
def test_what_is_to_be_found_is(kind, marked):
    text = marked.replace("«", "").replace("»", "")
    found = find([text])
    got = list(text)
    for start, end in reversed(list(zip(found["start"], found["end"], strict=True))):
        got[start:end] = ["«", *text[start:end], "»"]
    assert "".join(got) == marked
    assert set(found["kind"]) == {kind}


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_personal_data_is_left(text):
    assert find([text]).to_dict("records") == []
    assert masked([text])[0] == text


def test_several_in_one_text_and_the_words_of_the_caller():
    text = "Jag, 121212-1212, bor på Storgatan 5 C. Ring 070-123 45 67 eller a@exempel.se!"
    words = dict.fromkeys(KINDS, "x") | {"email": "e-post", "phone": "telefon"}
    assert masked([text], words=words)[0] == "Jag, [x], bor på [x]. Ring [telefon] eller [e-post]!"
    assert masked([text], kinds=("email",))[0] == text.replace("a@exempel.se", "[e-mail]")


def test_positions_and_empty_texts():
    found = find([None, "", np.nan, "a@b.se", 5, "x c@d.se"])
    assert found[["position", "start", "end"]].to_numpy().tolist() == [[3, 0, 6], [5, 2, 8]]
    assert masked([None, "a@b.se"]).tolist() == [None, "[e-mail]"]
    assert find([]).empty
    assert masked([]).tolist() == []


def test_nothing_is_found_across_two_texts():
    assert find(["070-123", "45 67"]).empty
    assert find(["anna@", "exempel.se"]).empty


def test_masked_again_nothing_changes():
    once = masked([marked for _, marked in SENTENCES])
    assert masked(once).tolist() == once.tolist()
    assert set(find(list(WORDS.values()))["kind"]) == set()


def test_texts_in_another_order():
    texts = [marked for _, marked in SENTENCES] + NOTHING
    assert masked(texts[::-1]).tolist() == masked(texts)[::-1].tolist()


def test_long_texts_are_searched_at_every_seam():
    sentence = "Hej på dig och ring 070-123 45 67 eller a@exempel.se. "
    found = find([sentence * 20_000])
    assert len(found) == 40_000
    assert (found["start"].diff().dropna() > 0).all()
    text = sentence * 20_000
    assert {text[a:b] for a, b in zip(found["start"], found["end"], strict=True)} == {"070-123 45 67", "a@exempel.se"}


def test_overlapping_finds_are_masked_as_one():
    found = find(["https://facebook.com/anna@exempel.se"])
    assert len(found) == 1
    assert masked(["https://facebook.com/anna@exempel.se"])[0].count("[") == 1


@pytest.mark.parametrize(
    ("digits", "right"),
    [
        ("1212121212", True),
        ("191212121212", True),
        ("1212721210", is_luhn("1212721210")),
        ("171212121212", False),
        ("1213121212", False),
        ("1202301212", False),
        ("1212921212", False),
        ("5560360793", False),
    ],
)
def test_identity_numbers(digits, right):
    assert is_identity(digits) is right


def test_luhn_by_hand():
    # 8 5 0 5 0 5 1 2 3, every second from the first doubled: 7+5+0+5+0+5+2+2+6 = 32, check digit 8
    assert identity("850505123") == "8505051238"
    # every single wrong digit is noticed
    assert not any(is_luhn("850505123" + str(check)) for check in range(10) if check != 8)


def test_folding_keeps_the_way_back():
    text = "A\u200bВ&#64;<b>ｃ</b>"
    plain, starts, ends = folded(text)
    assert plain == "ab@c"
    assert [text[a:b] for a, b in zip(starts, ends, strict=True)] == ["A", "В", "&#64;", "ｃ"]


def test_lone_surrogates_and_every_character_pass():
    texts = ["\ud800 a@b.se \udfff", "".join(map(chr, range(0x3000))), "\0a@b.se\0"]
    assert {0, 2} <= set(find(texts)["position"])


@pytest.mark.parametrize(
    "piece",
    ["a", "1", "0", "@", "a@", "a.", "a@a.", "1 ", "0 ", "07 ", "+", "1-", "a 1 ", "vägen 1 ", "c/o ", "ab1",
     "abc 12", ".com/", "x.com/", "&#", "<b", "<b ", "(at)", "[at]a.", "\u0308", "4111 ", "-", "at a dot ",
     "se12 abcd ", "\0", "0(", "12 12 12-", " "],
)  # fmt: skip
def test_time_grows_with_the_length_only(piece):
    """A cell of megabytes that is made to be slow: ten times as long takes about ten times as long."""
    find(["x"])
    small, large = piece * (100_000 // len(piece)), piece * (1_000_000 // len(piece))
    seconds = []
    for text in (small, large):
        start = time.perf_counter()
        find([text])
        seconds.append(time.perf_counter() - start)
    assert seconds[1] < 30 * max(seconds[0], 0.03)
    assert seconds[1] < 8


def test_it_can_be_stopped(recorder):
    recorder.cancel_after = 5
    with pytest.raises(Cancelled):
        find(["Ring 070-123 45 67"] * 200_000, monitor=recorder)
    assert len(recorder.fractions) == 5


def test_columns_that_are_personal_as_a_whole():
    columns = [
        *(
            Column(name)
            for name in ("group/namn", "Telefon", "E-post", "platsens namn", "Namn på platsen", "Vad tycker du?")
        ),
        *(Column(name) for name in ("kontakt", "q7", "ålder")),
        Column("q1", label="Din e-postadress"),
    ]
    sample = pd.DataFrame(
        {
            "Vad tycker du?": ["Ring 070-123 45 67 när ni vet mer om hur det blir med den nya parken", "Bra"],
            "kontakt": ["a@exempel.se", "070-123 45 67"],
            "q7": ["", ""],
            "ålder": ["30-64", "65+"],
        }
    )
    found = dict(suggest_drop(columns, sample))
    assert list(found) == ["group/namn", "Telefon", "E-post", "kontakt", "q1"]
    assert found["kontakt"].values["share"] == 100
    assert "070" not in str(found["kontakt"])
