"""Events from the Political Declaration of 2022 to the plan announced at COP28."""

from events.demo.wording import event
from pages.demo.body import text
from pages.demo.content_sources import cite

EVENTS = [
    event(
        key="event-declaration-2022",
        slug="thong-qua-tuyen-bo-chinh-tri-jetp",
        slug_en="political-declaration-on-jetp",
        title=("Thông qua Tuyên bố chính trị thiết lập JETP", "Political Declaration establishing JETP"),
        description=(
            "Ngày 14/12/2022 tại Brussels, Việt Nam và mười đối tác thông qua Tuyên bố chính trị với cam kết ít nhất "
            "15,5 tỷ USD.",
            "On 14 December 2022 in Brussels, Viet Nam and ten partners adopted the Political Declaration, with at "
            "least USD 15.5 billion.",
        ),
        starts_at="2022-12-14",
        place=("Brussels, Bỉ", "Brussels, Belgium"),
        summary=(
            "Việt Nam và Nhóm các đối tác quốc tế (IPG) thiết lập quan hệ đối tác trong dịp hội nghị cấp cao giữa "
            "Liên minh châu Âu và ASEAN.",
            "Viet Nam and the International Partners Group (IPG) set up the partnership at the time of the EU–ASEAN "
            "summit.",
        ),
        body=(
            [
                text(
                    '<p>Tại Brussels, Việt Nam và IPG thông qua <a href="page:doc-declaration">Tuyên bố chính trị</a> '
                    "thiết lập Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP). IPG khi đó gồm Liên minh châu "
                    "Âu, Vương quốc Anh, Pháp, Đức, Hoa Kỳ, Italia, Canada, Nhật Bản, Na Uy và Đan Mạch.</p>"
                    "<p>Các đối tác cam kết huy động ban đầu ít nhất 15,5 tỷ USD trong ba đến năm năm: 7,75 tỷ USD vốn "
                    "công và ít nhất 7,75 tỷ USD vốn tư nhân do Liên minh tài chính Glasgow vì mục tiêu phát thải ròng "
                    "bằng “0” (GFANZ) thu xếp, với điều kiện có vốn công xúc tác.</p>"
                    '<p>Bốn mục tiêu định lượng được giải thích tại trang <a href="page:about-goals">Mục tiêu</a>.</p>'
                )
            ],
            [
                text(
                    '<p>In Brussels, Viet Nam and the IPG adopted the <a href="page:doc-declaration">Political '
                    "Declaration</a> on the Just Energy Transition Partnership (JETP). The IPG was then made up of the "
                    "European Union, the United Kingdom, France, Germany, the United States, Italy, Canada, Japan, "
                    "Norway and Denmark.</p>"
                    "<p>The partners undertook to mobilise at least USD 15.5 billion at first, over three to five "
                    "years: USD 7.75 billion of public money and at least USD 7.75 billion of private finance through "
                    "the Glasgow Financial Alliance for Net Zero (GFANZ), on condition that public money comes "
                    "first.</p>"
                    '<p>The four measured targets are explained on the page <a href="page:about-goals">Goals</a>.</p>'
                )
            ],
        ),
        documents=["doc-declaration"],
        drawing="signing",
        **cite("joint-statement"),
    ),
    event(
        key="event-secretariat-established-2023",
        slug="thanh-lap-ban-thu-ky-jetp",
        slug_en="secretariat-established",
        title=("Thành lập Ban Thư ký thực hiện Tuyên bố JETP", "The JETP Secretariat is established"),
        description=(
            "Quyết định số 845/QĐ-TTg ngày 14/07/2023 của Thủ tướng Chính phủ lập Ban Thư ký với thành viên từ nhiều "
            "bộ, ngành.",
            "Decision 845/QĐ-TTg of the Prime Minister, 14 July 2023, sets up a Secretariat with members from many "
            "ministries.",
        ),
        starts_at="2023-07-14",
        hosts=["org-prime-minister"],
        summary=(
            "Ban Thư ký được lập bằng Quyết định số 845/QĐ-TTg, do Bộ trưởng Bộ Tài nguyên và Môi trường đứng đầu.",
            "Decision 845/QĐ-TTg sets up the Secretariat, headed by the Minister of Natural Resources and Environment.",
        ),
        body=(
            [
                text(
                    '<p><a href="page:doc-845">Quyết định số 845/QĐ-TTg</a> lập Ban Thư ký gồm Trưởng Ban là Bộ trưởng '
                    "Bộ Tài nguyên và Môi trường và các phó trưởng ban là thứ trưởng các bộ Tài nguyên và Môi trường, "
                    "Công Thương, Kế hoạch và Đầu tư, Tài chính.</p>"
                    "<p>Ban tham mưu cho Thủ tướng Chính phủ, xây dựng Kế hoạch huy động nguồn lực, tổng hợp thông tin "
                    "và đôn đốc sự hỗ trợ của các đối tác. Một bản tin năm 2024 in nhầm năm ban hành quyết định thành "
                    "2024.</p>"
                )
            ],
            [
                text(
                    '<p><a href="page:doc-845">Decision 845/QĐ-TTg</a> sets up the Secretariat. Its head was the '
                    "Minister of Natural Resources and Environment; the deputy heads were deputy ministers of Natural "
                    "Resources and Environment, of Industry and Trade, of Planning and Investment, and of Finance.</p>"
                    "<p>The Secretariat advises the Prime Minister, draws up the Resource Mobilisation Plan, compiles "
                    "information and follows up the support of partners. One news item of 2024 misprints the year of "
                    "the decision as 2024.</p>"
                )
            ],
        ),
        sectors=["sector-regulatory"],
        documents=["doc-845"],
        drawing="documents",
        **cite("head-2023"),
    ),
    event(
        key="event-rmp-consultation-2023-08",
        slug="hoi-thao-tham-van-ke-hoach-huy-dong-nguon-luc-8-2023",
        slug_en="consultation-on-the-resource-mobilisation-plan-august-2023",
        title=(
            "Hội thảo tham vấn dự thảo Kế hoạch huy động nguồn lực",
            "Consultation workshop on the draft Resource Mobilisation Plan",
        ),
        description=(
            "Ngày 11/08/2023 tại Hà Nội, Bộ Tài nguyên và Môi trường lấy ý kiến về dự thảo kế hoạch và gợi ý tiêu chí "
            "chọn dự án.",
            "On 11 August 2023 in Ha Noi, the environment ministry sought views on the draft plan and outlined what "
            "projects should offer.",
        ),
        starts_at="2023-08-11",
        place=("Hà Nội", "Ha Noi"),
        hosts=["org-monre"],
        summary=(
            "Đối tác quốc tế, doanh nghiệp, tổ chức xã hội và chuyên gia góp ý cho dự thảo kế hoạch.",
            "International partners, companies, civil society and experts commented on the draft plan.",
        ),
        body=(
            [
                text(
                    "<p>Bộ Tài nguyên và Môi trường tổ chức hội thảo để lấy ý kiến về dự thảo Kế hoạch huy động nguồn "
                    "lực (RMP) và kêu gọi đề xuất dự án. Theo Báo Lạng Sơn, các dự án được mong đợi cần:</p>"
                    "<ul><li>phù hợp với Quy hoạch điện VIII và quy hoạch tổng thể về năng lượng;</li>"
                    "<li>phù hợp với ưu tiên của Việt Nam và của các đối tác;</li>"
                    "<li>khả thi về kỹ thuật và nguồn lực, có thể triển khai ngay;</li>"
                    "<li>có tính đột phá, thúc đẩy chuyển đổi năng lượng.</li></ul>"
                    "<p>Đây là gợi ý nêu tại hội thảo; nội dung chính thức của bốn nguyên tắc JETP: chưa công bố trong "
                    "nguồn đã dùng.</p>"
                )
            ],
            [
                text(
                    "<p>The Ministry of Natural Resources and Environment held the workshop to hear views on the draft "
                    "Resource Mobilisation Plan (RMP) and to invite project ideas. According to Lang Son Newspaper, "
                    "projects were expected to:</p>"
                    "<ul><li>fit Power Development Plan VIII and the national energy master plan;</li>"
                    "<li>fit the priorities of Viet Nam and of its partners;</li>"
                    "<li>be feasible in technology and resources, and ready to start;</li>"
                    "<li>be a breakthrough that speeds up the energy transition.</li></ul>"
                    "<p>These were indications given at the workshop; the official wording of the four JETP principles "
                    "is not published in the sources used.</p>"
                )
            ],
        ),
        sectors=["sector-regulatory"],
        documents=["doc-rmp", "doc-500"],
        drawing="meeting",
        **cite("consultation-2023-08"),
    ),
    event(
        key="event-scheme-1009-2023",
        slug="phe-duyet-de-an-thuc-hien-tuyen-bo-jetp",
        slug_en="scheme-to-implement-the-declaration-approved",
        title=(
            "Phê duyệt Đề án thực hiện Tuyên bố chính trị JETP",
            "Scheme to implement the JETP Declaration is approved",
        ),
        description=(
            "Quyết định số 1009/QĐ-TTg ngày 31/08/2023 là khung thực hiện Tuyên bố ở trong nước, được cập nhật vào "
            "tháng 3/2026.",
            "Decision 1009/QĐ-TTg of 31 August 2023 is the domestic framework for the Declaration; it was updated in "
            "March 2026.",
        ),
        starts_at="2023-08-31",
        hosts=["org-prime-minister"],
        summary=(
            "Quyết định số 1009/QĐ-TTg phê duyệt đề án thực hiện Tuyên bố chính trị ngày 14/12/2022.",
            "Decision 1009/QĐ-TTg approves the scheme that implements the Political Declaration of 14 December 2022.",
        ),
        body=(
            [
                text(
                    '<p><a href="page:doc-1009">Quyết định số 1009/QĐ-TTg</a> đưa các cam kết của Tuyên bố chính trị '
                    "vào một đề án trong nước, làm cơ sở để các bộ, ngành tổ chức thực hiện.</p>"
                    '<p>Tháng 3/2026, đề án được cập nhật bằng <a href="page:doc-458">Quyết định số 458/QĐ-TTg</a>. '
                    "Khi viện dẫn, cần đọc hai quyết định cùng nhau.</p>"
                )
            ],
            [
                text(
                    '<p><a href="page:doc-1009">Decision 1009/QĐ-TTg</a> turns the commitments of the Political '
                    "Declaration into a domestic scheme on which ministries base their work.</p>"
                    '<p>In March 2026 the scheme was updated by <a href="page:doc-458">Decision 458/QĐ-TTg</a>. The '
                    "two decisions should be read together.</p>"
                )
            ],
        ),
        sectors=["sector-regulatory"],
        documents=["doc-1009", "doc-458"],
        drawing="documents",
        **cite("igip-2025-05"),
    ),
    event(
        key="event-rmp-workshop-2023-10",
        slug="hoi-thao-hoan-thien-ke-hoach-huy-dong-nguon-luc-10-2023",
        slug_en="workshop-to-complete-the-resource-mobilisation-plan-october-2023",
        title=(
            "Hội thảo hoàn thiện dự thảo Kế hoạch huy động nguồn lực",
            "Workshop to complete the draft Resource Mobilisation Plan",
        ),
        description=(
            "Ngày 27/10/2023 tại Hà Nội, hội thảo góp ý lần cuối được ghi nhận trước khi kế hoạch được công bố tại "
            "hội nghị COP28.",
            "Held in Ha Noi on 27 October 2023, the last workshop on record before the plan was announced at COP28 in "
            "Dubai.",
        ),
        starts_at="2023-10-27",
        place=("Hà Nội", "Ha Noi"),
        summary=(
            "Hội thảo bàn các nhu cầu cấp bách và việc huy động thêm nguồn lực ngoài cam kết ban đầu.",
            "The workshop discussed urgent needs and ways to raise more than the initial commitment.",
        ),
        body=(
            [
                text(
                    "<p>Năm tuần trước khi công bố, hội thảo tại Hà Nội góp ý để hoàn thiện dự thảo Kế hoạch huy động "
                    "nguồn lực (RMP). Các nhu cầu được nêu gồm hiệu quả năng lượng, trung tâm năng lượng tái tạo, thu "
                    "giữ và sử dụng các-bon, lưu trữ năng lượng và hydro xanh.</p>"
                    "<p>Theo nguồn tin, mức cam kết ban đầu 15,5 tỷ USD được đánh giá là còn thấp so với nhu cầu. Đơn "
                    "vị chủ trì và chương trình chi tiết: chưa công bố trong nguồn. Kế hoạch được công bố ngày "
                    '01/12/2023, xem <a href="page:event-rmp-cop28-2023">sự kiện tiếp theo</a>.</p>'
                )
            ],
            [
                text(
                    "<p>Five weeks before the announcement a workshop in Ha Noi helped to complete the draft Resource "
                    "Mobilisation Plan (RMP). The needs mentioned were energy efficiency, renewable energy centres, "
                    "carbon capture and use, energy storage and green hydrogen.</p>"
                    "<p>According to the source, the initial commitment of USD 15.5 billion was considered low against "
                    "the need. The host and the detailed agenda are not published in the source. The plan was "
                    'announced on 1 December 2023, see the <a href="page:event-rmp-cop28-2023">next event</a>.</p>'
                )
            ],
        ),
        documents=["doc-rmp"],
        drawing="training",
        **cite("workshop-2023-10"),
    ),
    event(
        key="event-rmp-cop28-2023",
        slug="cong-bo-ke-hoach-huy-dong-nguon-luc-cop28",
        slug_en="resource-mobilisation-plan-at-cop28",
        title=(
            "Công bố Kế hoạch huy động nguồn lực tại COP28",
            "Resource Mobilisation Plan announced at COP28",
        ),
        description=(
            "Thủ tướng Chính phủ công bố kế hoạch ngày 01/12/2023 tại Dubai, với sự tham dự của các đối tác trong IPG "
            "và của GFANZ.",
            "The Prime Minister announced the plan in Dubai on 1 December 2023, in the presence of partners from the "
            "IPG and GFANZ.",
        ),
        starts_at="2023-12-01",
        place=("Dubai, Các Tiểu vương quốc Ả-rập Thống nhất", "Dubai, United Arab Emirates"),
        summary=(
            "Kế hoạch huy động nguồn lực (RMP) được công bố trong dịp hội nghị khí hậu COP28.",
            "The Resource Mobilisation Plan (RMP) was announced at the time of the COP28 climate conference.",
        ),
        body=(
            [
                text(
                    '<p><a href="page:doc-rmp">Kế hoạch huy động nguồn lực</a> được Thủ tướng Chính phủ công bố ngày '
                    "01/12/2023. Văn bản đề ngày 30/11/2023. Cùng ngày có hai mức cam kết được nêu: 15,8 tỷ USD trong "
                    "RMP và 15,5 tỷ USD trên trang tin Chính phủ.</p>"
                    '<p>Chi tiết về hai con số có trong <a href="page:article-rmp-cop28">tin về lễ công bố</a>; nội '
                    'dung kế hoạch được tóm lược tại trang <a href="page:about-rmp">Kế hoạch huy động nguồn '
                    "lực</a>.</p>"
                )
            ],
            [
                text(
                    '<p>The Prime Minister of Viet Nam announced the <a href="page:doc-rmp">Resource Mobilisation '
                    "Plan</a> on 1 December 2023. The text is dated 30 November 2023. Two commitments were stated that "
                    "day: USD 15.8 billion in the RMP and USD 15.5 billion on the news page of the Government.</p>"
                    '<p>The <a href="page:article-rmp-cop28">news item</a> sets out both figures; the page '
                    '<a href="page:about-rmp">Resource Mobilisation Plan</a> sums up the contents.</p>'
                )
            ],
        ),
        documents=["doc-rmp"],
        drawing="hills-wind",
        **cite("rmp-announced"),
    ),
]
