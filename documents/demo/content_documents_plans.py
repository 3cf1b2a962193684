"""Power and energy plans."""

from documents.demo.records import PRIME_MINISTER, PROJECTS_OF_768, document, link, relation

PLAN_8 = document(
    key="doc-500",
    slug="quyet-dinh-500-quy-hoach-dien-viii",
    slug_en="decision-500-power-plan-viii",
    title=(
        "Quy hoạch phát triển điện lực quốc gia thời kỳ 2021–2030 (Quy hoạch điện VIII)",
        "National Power Development Plan for 2021–2030 (Power Development Plan VIII)",
    ),
    description=(
        "Quyết định 500/QĐ-TTg ngày 15/05/2023 phê duyệt Quy hoạch điện VIII; đã được điều chỉnh bằng Quyết định "
        "768/QĐ-TTg.",
        "Decision 500/QĐ-TTg of 15 May 2023 approving Power Development Plan VIII; adjusted by Decision 768/QĐ-TTg in "
        "2025.",
    ),
    number="500/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2023-05-15", "day"),
    abstract=(
        "<p>Quy hoạch xác định việc phát triển nguồn và lưới điện của cả nước. Nhu cầu vốn cho giai đoạn 2021–2030 "
        "được nêu là 134,7 tỷ USD, theo dữ liệu nghiên cứu của bên thứ ba. Con số này gần với mức 134 tỷ USD đến năm "
        "2035 mà Chương trình Phát triển Liên hợp quốc (UNDP) ước tính cho chuyển đổi năng lượng "
        f"({link('tbtcvn', 'Thời báo Tài chính Việt Nam')}, 2025), nhưng khác về phạm vi và thời gian.</p>"
        '<p>Quy hoạch đã được điều chỉnh bằng <a href="page:doc-768">Quyết định 768/QĐ-TTg</a> ngày 15/04/2025; cần '
        "đọc hai văn bản cùng nhau.</p>",
        "<p>The plan sets out how power sources and the grid are to be developed across the country. Finance needed "
        "for 2021–2030 is given as USD 134.7 billion, according to third-party research data. This is close to the "
        "USD 134 billion to 2035 that the United Nations Development Programme (UNDP) estimated for the energy "
        f"transition ({link('tbtcvn', 'thoibaotaichinhvietnam.vn')}, 2025), but differs in scope and period.</p>"
        '<p>The plan was adjusted by <a href="page:doc-768">Decision 768/QĐ-TTg</a> of 15 April 2025; the two texts '
        "should be read together.</p>",
    ),
    sectors=["sector-renewables", "sector-grid-storage", "sector-coal"],
)

PLAN_8_ADJUSTED = document(
    key="doc-768",
    slug="quyet-dinh-768-quy-hoach-dien-viii-dieu-chinh",
    slug_en="decision-768-adjusted-power-plan-viii",
    title=(
        "Điều chỉnh Quy hoạch phát triển điện lực quốc gia (Quy hoạch điện VIII điều chỉnh)",
        "Adjustment of the National Power Development Plan (adjusted Power Development Plan VIII)",
    ),
    description=(
        "Quyết định 768/QĐ-TTg ngày 15/04/2025 phê duyệt điều chỉnh Quy hoạch điện VIII đã được phê duyệt tháng "
        "5/2023.",
        "Decision 768/QĐ-TTg of 15 April 2025 approving the adjustment of Power Development Plan VIII, first issued "
        "in May 2023.",
    ),
    number="768/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2025-04-15", "day"),
    abstract=(
        '<p>Quyết định điều chỉnh Quy hoạch điện VIII đã được phê duyệt tại <a href="page:doc-500">Quyết định '
        "500/QĐ-TTg</a> năm 2023. Tại hội thảo tham vấn ngày 11/08/2023, sự phù hợp với Quy hoạch điện VIII và quy "
        "hoạch năng lượng được nêu là một định hướng lựa chọn đề xuất JETP "
        f"({link('consultation-2023-08', 'Báo Lạng Sơn')}).</p>"
        '<p>Kế hoạch thực hiện được ban hành tại <a href="page:doc-1509">Quyết định 1509/QĐ-BCT</a> ngày 30/05/2025. '
        "Việc đẩy nhanh các dự án điện trọng điểm sau khi điều chỉnh quy hoạch được nêu trên "
        f'<a href="{PROJECTS_OF_768}">báo Công Thương điện tử (bản tiếng Anh)</a>.</p>',
        '<p>The decision adjusts Power Development Plan VIII, approved by <a href="page:doc-500">Decision '
        "500/QĐ-TTg</a> in 2023. At the consultation workshop of 11 August 2023, fit with Power Development Plan VIII "
        "and the energy plan was named as one guide for choosing JETP proposals "
        f"({link('consultation-2023-08', 'Lang Son Newspaper')}).</p>"
        '<p>The plan to implement it was issued by <a href="page:doc-1509">Decision 1509/QĐ-BCT</a> on 30 May 2025. '
        f'Work on key power projects after the adjustment is described by the <a href="{PROJECTS_OF_768}">English '
        "edition of Cong Thuong newspaper</a>.</p>",
    ),
    sectors=["sector-renewables", "sector-grid-storage", "sector-coal"],
    relations=[relation("amends", "doc-500")],
)

PLAN_8_WORK = document(
    key="doc-1509",
    slug="quyet-dinh-1509-ke-hoach-thuc-hien-quy-hoach-dien-viii",
    slug_en="decision-1509-power-plan-implementation",
    title=(
        "Kế hoạch thực hiện Quy hoạch điện VIII điều chỉnh",
        "Plan to implement the adjusted Power Development Plan VIII",
    ),
    description=(
        "Quyết định 1509/QĐ-BCT ngày 30/05/2025 của Bộ Công Thương về kế hoạch thực hiện Quy hoạch điện VIII điều "
        "chỉnh.",
        "Decision 1509/QĐ-BCT of 30 May 2025, Ministry of Industry and Trade: implementing the adjusted Plan VIII for "
        "power.",
    ),
    number="1509/QĐ-BCT",
    issuers=["org-moit"],
    signer="Nguyễn Hoàng Long",
    signer_post=("Thứ trưởng Bộ Công Thương", "Deputy Minister of Industry and Trade"),
    issued_on=("2025-05-30", "day"),
    abstract=(
        "<p>Văn bản của Bộ Công Thương quy định kế hoạch thực hiện Quy hoạch điện VIII điều chỉnh đã được phê duyệt "
        'tại <a href="page:doc-768">Quyết định 768/QĐ-TTg</a>. Quyết định được ban hành ngày 30/05/2025, khoảng sáu '
        "tuần sau bản quy hoạch điều chỉnh, do Thứ trưởng Nguyễn Hoàng Long ký; ông cũng là người chủ trì cuộc họp "
        f"của Ban Thư ký JETP ngày 22/05/2025 ({link('igip-2025-05', 'igip.gov.vn')}).</p>"
        "<p>Thông tin về số hiệu, ngày và người ký theo trang LuatVietnam. Ngày hiệu lực và tình trạng hiệu lực: chưa "
        "công bố trong các nguồn đã dùng.</p>",
        "<p>In this decision the Ministry of Industry and Trade lays down the plan to implement the adjusted Power "
        'Development Plan VIII, approved by <a href="page:doc-768">Decision 768/QĐ-TTg</a>. It was issued on 30 May '
        "2025, about six weeks after the adjusted plan, and signed by Deputy Minister Nguyễn Hoàng Long, who also "
        f"chaired the meeting of the JETP Secretariat on 22 May 2025 ({link('igip-2025-05', 'igip.gov.vn')}).</p>"
        "<p>Number, date and signer follow the LuatVietnam website. The date of effect and the validity are not "
        "published in the sources used.</p>",
    ),
    sectors=["sector-renewables", "sector-grid-storage"],
    relations=[relation("based_on", "doc-768")],
)

ENERGY_PLAN = document(
    key="doc-893",
    slug="quyet-dinh-893-quy-hoach-tong-the-nang-luong",
    slug_en="decision-893-energy-master-plan",
    title=("Quy hoạch tổng thể về năng lượng quốc gia", "National Energy Master Plan"),
    description=(
        "Quyết định 893/QĐ-TTg năm 2023 phê duyệt Quy hoạch tổng thể về năng lượng quốc gia, văn bản song hành với "
        "Quy hoạch điện VIII.",
        "Decision 893/QĐ-TTg of 2023 approving the National Energy Master Plan, the companion of Power Development "
        "Plan VIII.",
    ),
    number="893/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2023-01-01", "year"),
    abstract=(
        "<p>Quy hoạch tổng thể về năng lượng quốc gia được phê duyệt năm 2023, cùng năm với Quy hoạch điện VIII. Văn "
        "bản bao quát ngành năng lượng nói chung, trong khi Quy hoạch điện VIII tập trung vào điện lực.</p>"
        "<p>Tại hội thảo tham vấn ngày 11/08/2023, sự phù hợp với quy hoạch năng lượng được nêu là một định hướng lựa "
        f"chọn đề xuất JETP ({link('consultation-2023-08', 'Báo Lạng Sơn')}). Trang này chỉ ghi năm ban hành vì ngày "
        "cụ thể chưa được đối chiếu với bản gốc; tình trạng hiệu lực và các lần điều chỉnh về sau cũng chưa được đối "
        "chiếu.</p>",
        "<p>The National Energy Master Plan was approved in 2023, the same year as Power Development Plan VIII. It "
        "covers the energy sector as a whole, while Power Development Plan VIII deals with electricity.</p>"
        "<p>At the consultation workshop of 11 August 2023, fit with the energy plan was named as one guide for "
        f"choosing JETP proposals ({link('consultation-2023-08', 'Lang Son Newspaper')}). This page gives only the "
        "year of issue, because the exact day has not been checked against the original; its validity and any later "
        "adjustment have not been checked either.</p>",
    ),
    sectors=["sector-efficiency", "sector-technology"],
)

KEY_PROJECTS = document(
    key="doc-2634",
    slug="quyet-dinh-2634-du-an-nang-luong-quan-trong",
    slug_en="decision-2634-key-energy-projects",
    title=(
        "Danh mục dự án năng lượng quan trọng quốc gia",
        "List of nationally important energy projects",
    ),
    description=(
        "Quyết định 2634/QĐ-TTg ngày 02/12/2025 của Thủ tướng Chính phủ về danh mục dự án năng lượng quan trọng quốc "
        "gia.",
        "Decision 2634/QĐ-TTg of the Prime Minister, 2 December 2025, on the list of nationally important energy "
        "projects.",
    ),
    number="2634/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2025-12-02", "day"),
    abstract=(
        "<p>Quyết định ban hành danh mục các dự án năng lượng quan trọng quốc gia. Danh mục này không phải danh mục "
        "dự án JETP: một dự án có thể có tên trong cả hai, trong một hoặc không có trong danh mục nào.</p>"
        '<p>Người đọc nên đối chiếu với <a href="page:projects">danh mục dự án</a> trên cổng, nơi trạng thái sàng lọc '
        "theo JETP được ghi riêng kèm nguồn. Địa chỉ bản chính thức và tình trạng hiệu lực: chưa công bố trong các "
        "nguồn đã dùng.</p>",
        "<p>The decision issues a list of energy projects of national importance. It is not the list of JETP "
        "projects: a project may stand in both lists, in one of them or in neither.</p>"
        '<p>Readers should compare it with the <a href="page:projects">list of projects</a> on this portal, where the '
        "result of JETP screening is recorded on its own with its source. The official address and the validity are "
        "not published in the sources used.</p>",
    ),
    sectors=["sector-grid-storage"],
)

PLANS = [PLAN_8, PLAN_8_ADJUSTED, PLAN_8_WORK, ENERGY_PLAN, KEY_PROJECTS]
