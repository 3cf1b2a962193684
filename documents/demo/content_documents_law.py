"""The Electricity Law of 2024, the decrees that guide it, and the Politburo's resolution on energy."""

from documents.demo.records import LEGAL_ALERT, LEGAL_UPDATE, document, relation

ELECTRICITY_LAW = document(
    key="doc-61-2024",
    slug="luat-dien-luc-61-2024-qh15",
    slug_en="electricity-law-61-2024",
    title=("Luật Điện lực năm 2024", "Electricity Law of 2024"),
    description=(
        "Luật Điện lực số 61/2024/QH15, Quốc hội thông qua ngày 30/11/2024, có hiệu lực từ 01/02/2025 và bốn nghị "
        "định đi kèm.",
        "Electricity Law No. 61/2024/QH15, passed on 30 November 2024, in force since 1 February 2025, and its four "
        "decrees.",
    ),
    number="61/2024/QH15",
    document_type="law",
    issuers=["org-national-assembly"],
    issued_on=("2024-11-30", "day"),
    effective_on="2025-02-01",
    validity="in_force",
    abstract=(
        "<p>Luật Điện lực được Quốc hội thông qua ngày 30/11/2024 và có hiệu lực từ ngày 01/02/2025. Đây là khung "
        "pháp lý chung cho quy hoạch, đầu tư, mua bán và cấp phép trong lĩnh vực điện lực mà các dự án JETP phải tuân "
        "theo.</p>"
        '<p>Tháng 3/2025, Chính phủ ban hành các nghị định hướng dẫn số <a href="page:doc-56-2025">56</a>, '
        '<a href="page:doc-57-2025">57</a>, <a href="page:doc-58-2025">58</a> và '
        f'<a href="page:doc-61-2025">61/2025/NĐ-CP</a>. Tóm tắt theo <a href="{LEGAL_ALERT}">bản tin pháp lý trên '
        "Mondaq</a> (tiếng Anh).</p>",
        "<p>The National Assembly passed the Electricity Law on 30 November 2024; it took effect on 1 February 2025. "
        "It is the common legal frame for planning, investment, trading and licensing in electricity, which JETP "
        "projects must follow.</p>"
        '<p>In March 2025 the Government issued the implementing decrees No. <a href="page:doc-56-2025">56</a>, '
        '<a href="page:doc-57-2025">57</a>, <a href="page:doc-58-2025">58</a> and '
        f'<a href="page:doc-61-2025">61/2025/NĐ-CP</a>. Summary based on a <a href="{LEGAL_ALERT}">legal alert on '
        "Mondaq</a>.</p>",
    ),
    sectors=["sector-regulatory"],
)

PLANNING_DECREE = document(
    key="doc-56-2025",
    slug="nghi-dinh-56-2025-quy-hoach-dau-thau-du-an-dien",
    slug_en="decree-56-2025-power-planning-bidding",
    title=(
        "Nghị định về quy hoạch phát triển điện lực và đấu thầu dự án điện",
        "Decree on power development planning and bidding for power projects",
    ),
    description=(
        "Nghị định 56/2025/NĐ-CP ngày 03/03/2025 hướng dẫn Luật Điện lực về quy hoạch, đầu tư và đấu thầu các dự án "
        "điện.",
        "Decree 56/2025/NĐ-CP of 3 March 2025 guiding the Electricity Law on planning, investment and bidding for "
        "projects.",
    ),
    number="56/2025/NĐ-CP",
    document_type="decree",
    issuers=["org-government"],
    issued_on=("2025-03-03", "day"),
    validity="in_force",
    abstract=(
        '<p>Nghị định của Chính phủ quy định chi tiết một số điều của <a href="page:doc-61-2024">Luật Điện lực năm '
        "2024</a> về quy hoạch và đấu thầu dự án điện. Trong bốn nghị định tháng 3/2025 được nêu tại thư viện này, "
        "đây là văn bản liên quan trực tiếp tới việc đưa dự án vào quy hoạch và lựa chọn nhà đầu tư.</p>"
        f'<p>Tóm tắt theo <a href="{LEGAL_ALERT}">bản tin pháp lý trên Mondaq</a> (tiếng Anh). Người ký và địa chỉ '
        "bản chính thức: chưa công bố trong các nguồn đã dùng.</p>",
        '<p>This Government decree gives details of the provisions of the <a href="page:doc-61-2024">Electricity Law '
        "of 2024</a> on planning and on bidding for power projects. Of the four decrees of March 2025 in this "
        "library, it is the one that bears most directly on how a project enters the plan and how its investor is "
        "chosen.</p>"
        f'<p>Summary based on a <a href="{LEGAL_ALERT}">legal alert on Mondaq</a>. The signer and the official '
        "address are not published in the sources used.</p>",
    ),
    sectors=["sector-regulatory"],
    relations=[relation("guides", "doc-61-2024")],
)

DIRECT_PURCHASE_DECREE = document(
    key="doc-57-2025",
    slug="nghi-dinh-57-2025-mua-ban-dien-truc-tiep",
    slug_en="decree-57-2025-direct-power-purchase",
    title=(
        "Nghị định về cơ chế mua bán điện trực tiếp",
        "Decree on the mechanism for direct power purchase",
    ),
    description=(
        "Nghị định 57/2025/NĐ-CP ngày 03/03/2025 về cơ chế mua bán điện trực tiếp (DPPA), thay thế Nghị định "
        "80/2024/NĐ-CP.",
        "Decree 57/2025/NĐ-CP of 3 March 2025 on direct power purchase agreements (DPPA), replacing Decree "
        "80/2024/NĐ-CP.",
    ),
    number="57/2025/NĐ-CP",
    document_type="decree",
    issuers=["org-government"],
    issued_on=("2025-03-03", "day"),
    validity="in_force",
    abstract=(
        "<p>Nghị định của Chính phủ quy định cơ chế mua bán điện trực tiếp (DPPA) giữa đơn vị phát điện năng lượng "
        "tái tạo và khách hàng sử dụng điện lớn, thay thế Nghị định 80/2024/NĐ-CP.</p>"
        "<p>Với các dự án điện tái tạo, cơ chế này mở thêm một cách bán điện bên cạnh việc bán cho hệ thống, do đó "
        "liên quan tới cả lĩnh vực khung pháp lý lẫn lĩnh vực năng lượng tái tạo của JETP.</p>"
        f'<p>Tóm tắt theo <a href="{LEGAL_UPDATE}">bản tin của hãng luật Rajah &amp; Tann</a> (tiếng Anh).</p>',
        "<p>This Government decree governs the mechanism of direct power purchase agreements (DPPA) between "
        "generators of renewable power and large consumers. It replaces Decree 80/2024/NĐ-CP.</p>"
        "<p>For renewable power projects the mechanism adds a second way of selling electricity, next to sale to the "
        "system. It therefore concerns both the regulatory sector and the renewable-energy sector of JETP.</p>"
        f'<p>Summary based on a <a href="{LEGAL_UPDATE}">legal update of the law firm Rajah &amp; Tann</a>.</p>',
    ),
    sectors=["sector-regulatory", "sector-renewables"],
    relations=[relation("guides", "doc-61-2024")],
)

RENEWABLES_DECREE = document(
    key="doc-58-2025",
    slug="nghi-dinh-58-2025-nang-luong-tai-tao",
    slug_en="decree-58-2025-renewable-new-energy",
    title=(
        "Nghị định về phát triển năng lượng tái tạo và năng lượng mới",
        "Decree on the development of renewable and new energy",
    ),
    description=(
        "Nghị định 58/2025/NĐ-CP ngày 03/03/2025 hướng dẫn Luật Điện lực về phát triển năng lượng tái tạo, năng lượng "
        "mới.",
        "Decree 58/2025/NĐ-CP of 3 March 2025 guiding the Electricity Law on the development of renewable and new "
        "energy.",
    ),
    number="58/2025/NĐ-CP",
    document_type="decree",
    issuers=["org-government"],
    issued_on=("2025-03-03", "day"),
    validity="in_force",
    abstract=(
        '<p>Nghị định của Chính phủ quy định chi tiết một số điều của <a href="page:doc-61-2024">Luật Điện lực năm '
        "2024</a> về phát triển năng lượng tái tạo và năng lượng mới. Đây là văn bản gần nhất với mục tiêu điện tái "
        "tạo đạt ít nhất 47% sản lượng vào năm 2030 nêu tại Tuyên bố chính trị thiết lập JETP.</p>"
        f'<p>Tóm tắt theo <a href="{LEGAL_UPDATE}">bản tin của hãng luật Rajah &amp; Tann</a> (tiếng Anh). Người ký '
        "và địa chỉ bản chính thức: chưa công bố trong các nguồn đã dùng.</p>",
        '<p>This Government decree gives details of the provisions of the <a href="page:doc-61-2024">Electricity Law '
        "of 2024</a> on renewable energy and new energy. It is the rule closest to the aim that renewable sources "
        "give at least 47% of generation by 2030, set in the Political Declaration on JETP.</p>"
        f'<p>Summary based on a <a href="{LEGAL_UPDATE}">legal update of the law firm Rajah &amp; Tann</a>. The '
        "signer and the official address are not published in the sources used.</p>",
    ),
    sectors=["sector-regulatory", "sector-renewables", "sector-technology"],
    relations=[relation("guides", "doc-61-2024")],
)

LICENCE_DECREE = document(
    key="doc-61-2025",
    slug="nghi-dinh-61-2025-giay-phep-hoat-dong-dien-luc",
    slug_en="decree-61-2025-electricity-licences",
    title=(
        "Nghị định về giấy phép hoạt động điện lực",
        "Decree on licences for electricity activities",
    ),
    description=(
        "Nghị định 61/2025/NĐ-CP ngày 04/03/2025 của Chính phủ hướng dẫn Luật Điện lực về giấy phép hoạt động điện "
        "lực.",
        "Decree 61/2025/NĐ-CP of 4 March 2025 guiding the Electricity Law of 2024 on licences for electricity "
        "activities.",
    ),
    number="61/2025/NĐ-CP",
    document_type="decree",
    issuers=["org-government"],
    issued_on=("2025-03-04", "day"),
    validity="in_force",
    abstract=(
        '<p>Nghị định của Chính phủ quy định chi tiết một số điều của <a href="page:doc-61-2024">Luật Điện lực năm '
        "2024</a> về giấy phép hoạt động điện lực. Văn bản được ban hành một ngày sau ba nghị định 56, 57 và "
        "58/2025/NĐ-CP. Số 61 của nghị định này trùng với số của Luật Điện lực (61/2024/QH15); khi trích dẫn cần ghi "
        "đủ năm và ký hiệu.</p>"
        f'<p>Tóm tắt theo <a href="{LEGAL_UPDATE}">bản tin của hãng luật Rajah &amp; Tann</a> (tiếng Anh).</p>',
        '<p>This Government decree gives details of the provisions of the <a href="page:doc-61-2024">Electricity Law '
        "of 2024</a> on licences for electricity activities. It was issued one day after the three decrees 56, 57 and "
        "58/2025/NĐ-CP. Its number 61 is also that of the Electricity Law (61/2024/QH15), so a citation should give "
        "the year and the symbol in full.</p>"
        f'<p>Summary based on a <a href="{LEGAL_UPDATE}">legal update of the law firm Rajah &amp; Tann</a>.</p>',
    ),
    sectors=["sector-regulatory"],
    relations=[relation("guides", "doc-61-2024")],
)

ENERGY_SECURITY = document(
    key="doc-70-nq",
    slug="nghi-quyet-70-an-ninh-nang-luong",
    slug_en="resolution-70-energy-security",
    title=(
        "Nghị quyết về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045",
        "Resolution on national energy security to 2030, with a vision to 2045",
    ),
    description=(
        "Nghị quyết 70-NQ/TW ngày 20/08/2025 của Bộ Chính trị về bảo đảm an ninh năng lượng quốc gia đến năm 2030 và "
        "2045.",
        "Resolution 70-NQ/TW of the Political Bureau, 20 August 2025, on national energy security to 2030, with a "
        "view to 2045.",
    ),
    number="70-NQ/TW",
    document_type="resolution",
    issuers=["org-politburo"],
    issued_on=("2025-08-20", "day"),
    abstract=(
        "<p>Nghị quyết của Bộ Chính trị định hướng bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm "
        "2045, trên cơ sở tiếp nối Nghị quyết 55-NQ/TW năm 2020. Văn bản là định hướng ở cấp cao nhất cho việc hoàn "
        "thiện pháp luật và phát triển hạ tầng năng lượng, trong đó có các lĩnh vực mà JETP hỗ trợ.</p>"
        "<p>Ký hiệu của văn bản theo thể thức văn bản của Đảng, khác với văn bản của cơ quan nhà nước. Địa chỉ bản "
        "chính thức: chưa công bố trong các nguồn đã dùng.</p>",
        "<p>This resolution of the Political Bureau sets the direction for national energy security to 2030, with a "
        "vision to 2045, and builds on Resolution 55-NQ/TW of 2020. It is guidance at the highest level for "
        "completing the law and developing energy infrastructure, the fields that JETP supports among them.</p>"
        "<p>Its symbol follows the form of Party documents, which differs from that of documents of state bodies. The "
        "official address is not published in the sources used.</p>",
    ),
    sectors=["sector-regulatory", "sector-technology"],
)

LAW = [ELECTRICITY_LAW, PLANNING_DECREE, DIRECT_PURCHASE_DECREE, RENEWABLES_DECREE, LICENCE_DECREE, ENERGY_SECURITY]
