"""Texts of the PDF files: each section is a heading with paragraphs and tables, in both languages."""

from documents.demo.content_pdf_factsheet import FACTSHEET
from documents.demo.content_pdf_glossary import GLOSSARY
from documents.demo.content_pdf_guide import PROJECT_GUIDE

PDFS = {
    "doc-factsheet": FACTSHEET,
    "doc-project-guide": PROJECT_GUIDE,
    "doc-glossary": GLOSSARY,
}
