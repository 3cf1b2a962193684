"""The library page and its documents: founding texts first, then law and plans, then the demonstration's own files."""

from documents.demo.content_documents_climate import CLIMATE
from documents.demo.content_documents_demo import MADE_FOR_THE_DEMO
from documents.demo.content_documents_founding import FOUNDING
from documents.demo.content_documents_law import LAW
from documents.demo.content_documents_plans import PLANS

PAGES = [
    {
        "key": "documents",
        "parent": "home",
        "type": "DocumentIndexPage",
        "slug": "tai-lieu",
        "slug_en": "documents",
        "title": ("Tài liệu", "Documents"),
        "description": (
            "Tuyên bố, kế hoạch, luật, nghị định và quyết định liên quan đến JETP Việt Nam, kèm số hiệu, ngày tháng "
            "và hiệu lực.",
            "Declarations, plans, laws, decrees and decisions on JETP in Viet Nam, with their numbers, dates and "
            "legal validity.",
        ),
        "intro": (
            "Văn bản nền tảng của JETP Việt Nam, quy định về điện lực và các chiến lược có liên quan. Hiệu lực chỉ "
            "được ghi khi nguồn tin nêu rõ; bản chính thức do cơ quan ban hành công bố.",
            "The founding texts of JETP in Viet Nam, the rules on electricity and the strategies connected with them. "
            "Validity is given only where a source states it; the official text is the one published by the issuing "
            "body.",
        ),
        "show_in_menus": True,
    },
]

DOCUMENTS = [*FOUNDING, *PLANS, *LAW, *CLIMATE, *MADE_FOR_THE_DEMO]
