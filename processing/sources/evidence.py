"""Why a file is read as it is: shown beside each guess."""

TEXTS = {
    "chosen": "Chosen by you",
    "bom": "The file begins with the mark of this encoding",
    "ascii": "No letter outside English stands in the file: any encoding reads the same",
    "utf8": "Every byte of the file fits UTF-8",
    "mixed": "Nearly all fits UTF-8. {count} lines do not and are read as Windows-1252; the first: {lines}",
    "utf16": "Every other byte is zero",
    "eight_bit": "Not UTF-8; {count} Swedish letters make sense read this way",
    "western": "Not UTF-8, and nothing tells another: Western European",
    "sep_line": "The first line says so",
    "columns": "{count} columns in {share} % of the first rows",
    "one_column": "No other fits: the file has one column",
    "plain": "No survey tool's marks were found",
    "dbf": "Told by the bytes of the layer's table",
}
