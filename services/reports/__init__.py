"""Reports: typed rows, from which the text table, the picture and every other form are made."""
