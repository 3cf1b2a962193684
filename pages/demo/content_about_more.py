"""The About section, continued: goals and targets, and the parties with their dates."""

from pages.demo.body import accordion, callout, documents, heading, key_figures, partners, table, text
from pages.demo.content_sources import sources

REVIEWED = "2026-11-20"

GOALS_SOURCES = sources("joint-statement", "businessgreen", "research")
PARTIES_SOURCES = sources(
    "joint-statement",
    "uk-eu-2025",
    "bmz-2025",
    "igip-2025-05",
    "vneconomy-2026-01",
    "tdworld-2025",
    "evn-2025-06",
    "research",
)

GOALS = {
    "key": "about-goals",
    "parent": "about",
    "type": "ContentPage",
    "slug": "muc-tieu",
    "slug_en": "goals-and-targets",
    "title": ("Mục tiêu và chỉ tiêu", "Goals and targets"),
    "description": (
        "Bốn chỉ tiêu của Tuyên bố JETP: đỉnh phát thải, đỉnh điện than, năng lượng tái tạo năm 2030, kèm mức so sánh "
        "và cập nhật năm 2026.",
        "The four targets of the JETP Declaration: peak emissions, peak coal and renewables in 2030, with the level "
        "before and the 2026 update.",
    ),
    "intro": (
        "Tuyên bố chính trị ngày 14/12/2022 đặt bốn chỉ tiêu đo đếm được cho Việt Nam. Tất cả đều là mục tiêu, gắn "
        "với mốc năm 2030.",
        "The Political Declaration of 14 December 2022 sets four measurable targets for Viet Nam. All are goals, tied "
        "to the year 2030.",
    ),
    "body": (
        [
            key_figures(["renewables-2030", "coal-peak", "power-emissions-peak", "ghg-peak-year"], "Bốn chỉ tiêu"),
            table(
                "Chỉ tiêu của Tuyên bố chính trị so với trước đó",
                ["Chỉ tiêu", "Trước Tuyên bố", "Theo Tuyên bố"],
                [
                    ["Năm đạt đỉnh tổng phát thải khí nhà kính", "2035", "2030"],
                    [
                        "Mức đỉnh phát thải của ngành điện",
                        "240 triệu tấn CO₂ tương đương",
                        "Không quá 170 triệu tấn CO₂ tương đương, chậm nhất năm 2030",
                    ],
                    ["Mức đỉnh công suất điện than", "37 GW (theo quy hoạch)", "30,2 GW"],
                    ["Tỷ lệ năng lượng tái tạo trong sản lượng điện năm 2030", "36%", "Ít nhất 47%"],
                ],
                "Nguồn: Tuyên bố chung của Việt Nam và IPG, 14/12/2022.",
            ),
            heading("Ý nghĩa của các chỉ tiêu"),
            text(
                "<p>Đưa đỉnh phát thải về sớm hơn năm năm làm thay đổi thứ tự đầu tư: nguồn điện tái tạo, lưới truyền "
                "tải và lưu trữ phải đi trước, còn công suất than không tăng đến mức từng dự kiến. Tuyên bố chung ước "
                "tính nếu thực hiện đủ, khoảng 500 triệu tấn khí thải sẽ được tránh phát thải đến năm 2035. Đích cuối "
                "là phát thải ròng bằng “0” vào năm 2050.</p>"
                "<p>Chỉ tiêu 47% tính trên <b>sản lượng điện</b>, không phải trên công suất lắp đặt. Hai cách tính "
                "cho kết quả khác nhau, nên không so sánh trực tiếp con số này với tỷ lệ công suất của nước khác.</p>"
            ),
            heading("Cập nhật trong chính sách trong nước"),
            text(
                '<p>Đề án thực hiện Tuyên bố được phê duyệt tại <a href="page:doc-1009">Quyết định 1009/QĐ-TTg</a> '
                'ngày 31/08/2023 và được cập nhật bằng <a href="page:doc-458">Quyết định 458/QĐ-TTg</a> tháng 3/2026. '
                "Theo dữ liệu nghiên cứu của bên thứ ba trích dẫn quyết định này, đề án cập nhật nêu khoảng 47% năng "
                "lượng tái tạo vào năm 2030, điện than 30,2–31 GW và dừng các nhà máy vận hành trên 40 năm. Các nguồn "
                "ghi ngày ký khác nhau: 20 hoặc 23/3/2026.</p>"
            ),
            callout(
                "<p>Mục tiêu không phải là kết quả đạt được. Số liệu thực hiện hằng năm theo từng chỉ tiêu: chưa công "
                "bố trong các nguồn đã tra cứu.</p>",
                "Lưu ý khi trích dẫn",
                "important",
            ),
            documents(["doc-declaration", "doc-1009", "doc-458", "doc-768"], "Văn bản liên quan"),
            *GOALS_SOURCES[0],
        ],
        [
            key_figures(["renewables-2030", "coal-peak", "power-emissions-peak", "ghg-peak-year"], "Four targets"),
            table(
                "Targets of the Political Declaration against the level before it",
                ["Target", "Before the Declaration", "Under the Declaration"],
                [
                    ["Year in which total greenhouse gas emissions peak", "2035", "2030"],
                    [
                        "Peak emissions of the power sector",
                        "240 million tonnes of CO₂ equivalent",
                        "No more than 170 million tonnes of CO₂ equivalent, by 2030",
                    ],
                    ["Peak coal-fired capacity", "37 GW (as planned)", "30.2 GW"],
                    ["Share of renewables in electricity generation in 2030", "36%", "At least 47%"],
                ],
                "Source: joint statement of Viet Nam and the IPG, 14 December 2022.",
            ),
            heading("What the targets mean"),
            text(
                "<p>Bringing the peak forward by five years changes the order of investment: renewable generation, "
                "transmission and storage have to come first, and coal capacity does not rise as far as once planned. "
                "The joint statement estimates that meeting the targets in full would avoid about 500 million tonnes "
                "of emissions by 2035. The end goal is net zero in 2050.</p>"
                "<p>The 47% target is a share of the <b>electricity generated</b>, not of installed capacity. The two "
                "measures give different results, so the figure should not be set directly against a capacity share "
                "of another country.</p>"
            ),
            heading("Update in national policy"),
            text(
                '<p>The scheme to implement the Declaration was approved by <a href="page:doc-1009">Decision '
                '1009/QĐ-TTg</a> of 31 August 2023 and updated by <a href="page:doc-458">Decision 458/QĐ-TTg</a> of '
                "March 2026. According to third-party research data that quote the decision, the updated scheme gives "
                "about 47% renewables in 2030 and coal power of 30.2–31 GW, and closes plants that have run for more "
                "than 40 years. Sources differ on the date of signature: 20 or 23 March 2026.</p>"
            ),
            callout(
                "<p>A target is not an achievement. Yearly results against each target are not published in the "
                "sources consulted.</p>",
                "When quoting",
                "important",
            ),
            documents(["doc-declaration", "doc-1009", "doc-458", "doc-768"], "Related documents"),
            *GOALS_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PARTIES = {
    "key": "about-parties",
    "parent": "about",
    "type": "ContentPage",
    "slug": "cac-ben-tham-gia",
    "slug_en": "parties",
    "title": ("Các bên tham gia", "The parties"),
    "description": (
        "Việt Nam, Nhóm các đối tác quốc tế (IPG), các tổ chức tài chính thuộc GFANZ và bên tài trợ của JETP, kèm "
        "ngày tham gia hoặc rút khỏi.",
        "Viet Nam, the International Partners Group, the GFANZ institutions and the financiers of JETP, with the "
        "dates they joined or left.",
    ),
    "intro": (
        "JETP có phía Việt Nam, nhóm đối tác công (IPG), nhóm tài chính tư nhân (GFANZ) và các tổ chức cho vay. Danh "
        "sách thay đổi theo thời gian, vì vậy mỗi tư cách đều ghi ngày.",
        "JETP brings together Viet Nam, a group of public partners (IPG), a private finance group (GFANZ) and the "
        "lenders. Lists change, so each membership carries its dates.",
    ),
    "body": (
        [
            table(
                "Vai trò của các bên",
                ["Bên", "Vai trò"],
                [
                    [
                        "Việt Nam",
                        "Đặt mục tiêu, xây dựng kế hoạch, rà soát đề xuất; Ban Thư ký tham mưu cho Thủ tướng Chính phủ",
                    ],
                    ["Nhóm các đối tác quốc tế (IPG)", "Huy động vốn công và hỗ trợ kỹ thuật, đối thoại chính sách"],
                    [
                        "GFANZ",
                        "Thu xếp vốn tư nhân với điều kiện có vốn công xúc tác",
                    ],
                    ["Tổ chức tài chính phát triển", "Thẩm định và ký từng khoản vay, khoản viện trợ"],
                    ["UNDP", "Cơ quan hỗ trợ Ban Thư ký"],
                ],
            ),
            heading("Nhóm các đối tác quốc tế"),
            text(
                "<p>Khi ký Tuyên bố chính trị ngày 14/12/2022, IPG có mười thành viên: Liên minh châu Âu (EU), Vương "
                "quốc Anh, Pháp, Đức, Hoa Kỳ, Italia, Canada, Nhật Bản, Na Uy và Đan Mạch. Hoa Kỳ rút khỏi nhóm; "
                "thông báo được nêu ngày 5–6/3/2025. Từ đó EU và Vương quốc Anh được nêu là hai bên đồng chủ trì.</p>"
            ),
            partners("ipg", "Thành viên IPG"),
            partners("ipg_co_lead", "Đồng chủ trì IPG"),
            accordion(
                [
                    (
                        "Vì sao có văn bản liệt kê khác?",
                        "<p>Một thông báo tháng 3/2025 của Bộ Hợp tác kinh tế và Phát triển Đức (BMZ), theo dữ liệu "
                        "nghiên cứu của bên thứ ba, liệt kê các thành viên còn lại mà không có Đức, dù chính cơ quan "
                        "này ban hành thông báo. Các nguồn khác vẫn coi Đức là thành viên.</p>",
                    ),
                    (
                        "Các dự án của Hoa Kỳ thì sao?",
                        "<p>Trong tám dự án ban đầu, còn bảy sau khi Hoa Kỳ rút (số liệu ngày 08/07/2025). Tên của "
                        "các dự án này phần lớn chưa công bố.</p>",
                    ),
                ]
            ),
            heading("Liên minh tài chính Glasgow (GFANZ)"),
            text(
                "<p>GFANZ là sáng kiến độc lập do khu vực tư nhân dẫn dắt. Tuyên bố chung năm 2022 nêu tên 11 tổ chức "
                "đầu tiên. Việc có tên trong danh sách chưa phải là cam kết cho một dự án cụ thể.</p>"
            ),
            partners("gfanz", "Các tổ chức đầu tiên của GFANZ"),
            heading("Các bên tài trợ đã được nêu tên"),
            text(
                "<p>Danh sách gồm cả tổ chức mới ở mức biên bản ghi nhớ lẫn tổ chức đã ký khoản vay; ghi chú bên cạnh "
                'cho biết mức nào. Cách phân biệt được giải thích ở trang <a href="page:about-financing">Nguồn tài '
                "chính</a>.</p>"
            ),
            partners("financier", "Bên tài trợ"),
            *PARTIES_SOURCES[0],
        ],
        [
            table(
                "What each party does",
                ["Party", "Role"],
                [
                    [
                        "Viet Nam",
                        "Sets targets, draws up the plan, screens proposals; the Secretariat advises the Prime "
                        "Minister",
                    ],
                    [
                        "International Partners Group (IPG)",
                        "Mobilises public finance and technical support, policy dialogue",
                    ],
                    ["GFANZ", "Arranges private finance, conditional on catalytic public finance"],
                    ["Development finance institutions", "Appraise and sign each loan or grant"],
                    ["UNDP", "Support agency to the Secretariat"],
                ],
            ),
            heading("International Partners Group"),
            text(
                "<p>When the Political Declaration was adopted on 14 December 2022 the IPG had ten members: the "
                "European Union (EU), the United Kingdom, France, Germany, the United States, Italy, Canada, Japan, "
                "Norway and Denmark. The United States left; its withdrawal was announced on 5–6 March 2025. Since "
                "then the EU and the United Kingdom have been named as co-leads.</p>"
            ),
            partners("ipg", "Members of the IPG"),
            partners("ipg_co_lead", "Co-leads of the IPG"),
            accordion(
                [
                    (
                        "Why do some lists differ?",
                        "<p>A notice of March 2025 from the German development ministry (BMZ), as quoted in "
                        "third-party research data, lists the remaining members without Germany, although Germany "
                        "issued it. Other sources still count Germany as a member.</p>",
                    ),
                    (
                        "What about the projects of the United States?",
                        "<p>Of the eight first projects, seven remain after the United States left (figures of 8 July "
                        "2025). Most of their names are not published.</p>",
                    ),
                ]
            ),
            heading("Glasgow Financial Alliance for Net Zero (GFANZ)"),
            text(
                "<p>GFANZ is an independent initiative led by the private sector. The joint statement of 2022 names "
                "the first 11 institutions. Being on the list is not yet a commitment to a given project.</p>"
            ),
            partners("gfanz", "First institutions of GFANZ"),
            heading("Financiers named so far"),
            text(
                "<p>The list holds institutions that are still at memorandum stage as well as those that have signed "
                "a loan; the note beside each says which. The difference is explained under "
                '<a href="page:about-financing">Finance</a>.</p>'
            ),
            partners("financier", "Financiers"),
            *PARTIES_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [GOALS, PARTIES]
