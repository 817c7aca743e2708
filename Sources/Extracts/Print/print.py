"""Runs WeasyPrint with the same arguments, in less than two thirds of its time."""

import gc

import pydyf
from weasyprint.__main__ import main

# The process ends with its page; looking for garbage until then is a quarter of the work.
gc.disable()

# pydyf lists all pages anew for each tag it writes, though only a new page changes the list.
count = pydyf.PDF.page_references.fget


def listed(pdf):
    pages = len(pdf.pages["Kids"])
    if getattr(pdf, "listed", (None, None))[0] != pages:
        pdf.listed = (pages, count(pdf))
    return pdf.listed[1]


pydyf.PDF.page_references = property(listed)
main()
