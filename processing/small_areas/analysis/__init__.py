"""What statistics of small areas say: pure functions of arrays of areas and times."""
