"""Events from January 2024 to the launch of the portal in April 2025."""

from events.demo.wording import event
from pages.demo.body import text
from pages.demo.content_sources import cite

EVENTS = [
    event(
        key="event-japan-jcp-2024",
        slug="hop-nhom-cong-tac-chung-viet-nam-nhat-ban",
        slug_en="viet-nam-japan-joint-working-group",
        title=(
            "Nhóm Công tác chung Việt Nam – Nhật Bản họp lần thứ ba",
            "Third meeting of the Viet Nam – Japan Joint Working Group",
        ),
        description=(
            "Ngày 11/01/2024 tại Hà Nội, hai bên bàn việc thực hiện Kế hoạch hợp tác chung về biến đổi khí hậu (JCP) "
            "trong năm 2024.",
            "On 11 January 2024 in Ha Noi the two sides discussed how to carry out the Joint Co-operation Plan on "
            "Climate Change.",
        ),
        starts_at="2024-01-11",
        place=("Trụ sở Bộ Tài nguyên và Môi trường, Hà Nội", "Ministry of Natural Resources and Environment, Ha Noi"),
        hosts=["org-monre"],
        summary=(
            "Cuộc họp chọn ba trọng tâm cho năm 2024: Điều 6 của Thỏa thuận Paris, cảnh báo sớm và khí mê-tan.",
            "The meeting chose three priorities for 2024: Article 6 of the Paris Agreement, early warning and methane.",
        ),
        body=(
            [
                text(
                    "<p>Hai bên rà soát các hoạt động của năm 2023 và thống nhất hướng cho năm 2024. Cơ quan Hợp tác "
                    "quốc tế Nhật Bản (JICA) và Đại sứ quán Nhật Bản cùng dự.</p>"
                    "<p>Kế hoạch này là hợp tác song phương, không thuộc danh mục JETP. Nội dung có trong "
                    '<a href="page:article-japan-jcp-2024">tin về cuộc họp</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The two sides reviewed the work of 2023 and agreed on the direction for 2024. The Japan "
                    "International Cooperation Agency (JICA) and the Embassy of Japan took part.</p>"
                    "<p>The plan is bilateral and not part of the JETP list. The "
                    '<a href="page:article-japan-jcp-2024">news item</a> gives the contents.</p>'
                )
            ],
        ),
        sectors=["sector-technology"],
        source_name=(
            "Cổng thông tin Bộ Tài nguyên và Môi trường, tháng 01/2024",
            "Portal of the Ministry of Natural Resources and Environment, January 2024",
        ),
        source_url="",
        drawing="meeting",
    ),
    event(
        key="event-hai-phong-workshop-2024",
        slug="hoi-thao-giam-phat-thai-cong-nghiep-hai-phong",
        slug_en="workshop-on-industrial-emissions-in-hai-phong",
        title=(
            "Hội thảo giảm phát thải các-bon trong công nghiệp tại Hải Phòng",
            "Workshop on carbon emissions of industry in Hai Phong",
        ),
        description=(
            "Sáng 17/01/2024, Ban Quản lý Khu kinh tế Hải Phòng và Đại sứ quán Hoa Kỳ trao đổi về năng lượng trong "
            "khu công nghiệp.",
            "On the morning of 17 January 2024 the Hai Phong Economic Zone Authority and the US Embassy met on energy "
            "in industry.",
        ),
        starts_at="2024-01-17",
        place=("Hải Phòng", "Hai Phong"),
        summary=(
            "Bốn nhóm chủ đề: sử dụng năng lượng, quy hoạch và lưu trữ, khu công nghiệp sinh thái, tín chỉ các-bon.",
            "Four groups of subjects: energy use, planning and storage, eco-industrial parks and carbon credits.",
        ),
        body=(
            [
                text(
                    "<p>Hội thảo do Ban Quản lý Khu kinh tế Hải Phòng và Đại sứ quán Hoa Kỳ tại Việt Nam phối hợp tổ "
                    "chức, diễn ra vào buổi sáng; giờ cụ thể: chưa công bố.</p>"
                    "<p>Chương trình bàn về năng lượng và lưu trữ trong khu công nghiệp, không nhằm ký kết tài trợ. "
                    'Xem <a href="page:article-hai-phong-industry-2024">tin về hội thảo</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The Hai Phong Economic Zone Authority and the Embassy of the United States in Viet Nam held "
                    "the workshop together, in the morning; the exact time is not published.</p>"
                    "<p>It dealt with energy and storage in industrial parks; the source reports no financing. See the "
                    '<a href="page:article-hai-phong-industry-2024">news item</a>.</p>'
                )
            ],
        ),
        sectors=["sector-efficiency", "sector-grid-storage"],
        source_name=(
            "Bản tin về hội thảo ngày 17/01/2024 (không ghi nơi đăng)",
            "Report on the workshop of 17 January 2024 (no publisher named)",
        ),
        source_url="",
        drawing="port",
    ),
    event(
        key="event-secretariat-head-2024",
        slug="thay-doi-truong-ban-thu-ky-jetp",
        slug_en="new-head-of-the-secretariat",
        title=("Thay đổi Trưởng Ban Thư ký JETP", "New head of the JETP Secretariat"),
        description=(
            "Quyết định ngày 01/10/2024 giao Bộ trưởng Bộ Tài nguyên và Môi trường đương nhiệm Đỗ Đức Duy làm Trưởng "
            "Ban Thư ký.",
            "A decision of 1 October 2024 made Đỗ Đức Duy, then Minister of Natural Resources and Environment, head "
            "of the Secretariat.",
        ),
        starts_at="2024-10-01",
        hosts=["org-prime-minister"],
        summary=(
            "Khoản 1 Điều 1 của Quyết định số 845/QĐ-TTg được thay thế; người đứng đầu Ban Thư ký thay đổi.",
            "Article 1(1) of Decision 845/QĐ-TTg was replaced, and with it the head of the Secretariat.",
        ),
        body=(
            [
                text(
                    '<p>Ngày 01/10/2024, Thủ tướng Chính phủ thay thế khoản 1 Điều 1 của <a href="page:doc-845">Quyết '
                    "định số 845/QĐ-TTg</a>. Bộ trưởng Bộ Tài nguyên và Môi trường khi đó là ông Đỗ Đức Duy trở thành "
                    "Trưởng Ban Thư ký.</p>"
                    "<p>Từ năm 2025, Bộ Công Thương là cơ quan thường trực của Ban Thư ký. Số của quyết định chuyển "
                    'giao vai trò này: chưa công bố trong các nguồn đã dùng. Xem trang <a href="page:secretariat">Ban '
                    "Thư ký</a>.</p>"
                )
            ],
            [
                text(
                    '<p>On 1 October 2024 the Prime Minister replaced Article 1(1) of <a href="page:doc-845">Decision '
                    "845/QĐ-TTg</a>. Đỗ Đức Duy, then Minister of Natural Resources and Environment, became head of "
                    "the Secretariat.</p>"
                    "<p>Since 2025 the Ministry of Industry and Trade has been the standing agency of the Secretariat. "
                    "The number of the decision that moved this role is not published in the sources used. See the "
                    'page <a href="page:secretariat">Secretariat</a>.</p>'
                )
            ],
        ),
        sectors=["sector-regulatory"],
        documents=["doc-845"],
        drawing="documents",
        **cite("head-2024"),
    ),
    event(
        key="event-us-withdrawal-2025",
        slug="hoa-ky-rut-khoi-quan-he-doi-tac",
        slug_en="united-states-leaves-the-partnership",
        title=("Hoa Kỳ rút khỏi JETP", "The United States leaves JETP"),
        description=(
            "Thông báo ngày 05–06/03/2025; Liên minh châu Âu và Vương quốc Anh đồng chủ trì nhóm đối tác, chín thành "
            "viên ở lại.",
            "Announced on 5–6 March 2025; the European Union and the United Kingdom lead the partners, of whom nine "
            "remain.",
        ),
        starts_at="2025-03-05",
        ends_at="2025-03-06",
        summary=(
            "Hoa Kỳ rút khỏi các quan hệ đối tác với Việt Nam, Nam Phi và Indonesia.",
            "The United States withdrew from the partnerships with Viet Nam, South Africa and Indonesia.",
        ),
        body=(
            [
                text(
                    "<p>Thông tin về việc rút được đưa ra trong hai ngày 05 và 06/03/2025. Chín thành viên còn lại của "
                    "Nhóm các đối tác quốc tế (IPG) tiếp tục, do Liên minh châu Âu và Vương quốc Anh đồng chủ trì.</p>"
                    "<p>Danh mục tám dự án đầu tiên còn bảy. Phần đóng góp riêng của Hoa Kỳ: chưa công bố. Xem "
                    '<a href="page:article-us-withdrawal-2025">tin liên quan</a> và trang '
                    '<a href="page:about-parties">Các bên tham gia</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The withdrawal became known on 5 and 6 March 2025. The nine remaining members of the "
                    "International Partners Group (IPG) go on, led jointly by the European Union and the United "
                    "Kingdom.</p>"
                    "<p>The first list of eight projects went down to seven. The share of the United States has not "
                    'been published. See the <a href="page:article-us-withdrawal-2025">news item</a> and the page '
                    '<a href="page:about-parties">Parties</a>.</p>'
                )
            ],
        ),
        documents=["doc-declaration"],
        drawing="world",
        **cite("bmz-2025"),
    ),
    event(
        key="event-eib-mof-mou-2025",
        slug="eib-va-bo-tai-chinh-ky-bien-ban-ghi-nho",
        slug_en="eib-and-ministry-of-finance-sign-memorandum",
        title=(
            "EIB và Bộ Tài chính ký biên bản ghi nhớ về khoản vay khung 500 triệu EUR",
            "EIB and Ministry of Finance sign a memorandum on a EUR 500 million framework loan",
        ),
        description=(
            "Biên bản ghi nhớ ngày 12/03/2025 nêu khoản vay khung 500 triệu EUR; đến tháng 3/2026 vẫn ở mức dự kiến, "
            "chưa ký.",
            "The memorandum of 12 March 2025 names a framework loan of EUR 500 million; by March 2026 the loan was "
            "still only planned.",
        ),
        starts_at="2025-03-12",
        hosts=["org-eib", "org-mof"],
        summary=(
            "Văn kiện thể hiện ý định hỗ trợ việc thực hiện JETP; đây chưa phải hợp đồng vay.",
            "The document states an intention to support JETP; it is not a loan agreement.",
        ),
        body=(
            [
                text(
                    "<p>Ngân hàng Đầu tư châu Âu (EIB) và Bộ Tài chính ký biên bản ghi nhớ về một khoản vay khung 500 "
                    "triệu EUR để hỗ trợ thực hiện JETP. Số liệu dẫn theo bộ dữ liệu nghiên cứu của bên thứ ba.</p>"
                    "<p>Trong thông tin tháng 3/2026 của EIB, khoản vay vẫn được gọi là “dự kiến”. Vì vậy, trang này "
                    "ghi ở mức biên bản ghi nhớ và không cộng vào vốn đã ký. Xem trang "
                    '<a href="page:about-financing">Tài chính</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The European Investment Bank (EIB) and the Ministry of Finance of Viet Nam signed a memorandum "
                    "on a framework loan of EUR 500 million in support of JETP. The figures are quoted from "
                    "third-party research data.</p>"
                    "<p>In March 2026 the EIB still called the loan planned. It is therefore recorded here as a "
                    "memorandum and not counted as money signed. See the page "
                    '<a href="page:about-financing">Financing</a>.</p>'
                )
            ],
        ),
        drawing="signing",
        **cite("research"),
    ),
    event(
        key="event-portal-launch-2025",
        slug="cong-bo-cong-thong-tin-jetp-viet-nam",
        slug_en="launch-of-the-jetp-viet-nam-portal",
        title=("Công bố Cổng thông tin JETP Việt Nam", "Launch of the JETP Viet Nam portal"),
        description=(
            "Ngày 09/04/2025, cổng jetp.moit.gov.vn được công bố, cung cấp thông tin về dự án, hoạt động và tài liệu "
            "của JETP.",
            "On 9 April 2025 the portal jetp.moit.gov.vn was launched, with information on the projects, work and "
            "papers of JETP.",
        ),
        starts_at="2025-04-09",
        hosts=["org-igip", "org-electricity-authority", "org-undp"],
        summary=(
            "Bộ Công Thương phối hợp với Nhóm các đối tác quốc tế (IPG) và UNDP đưa cổng thông tin vào hoạt động.",
            "The Ministry of Industry and Trade opened the portal together with the International Partners Group and "
            "UNDP.",
        ),
        body=(
            [
                text(
                    "<p>Cổng do Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công xây dựng, cùng Cục Điện lực, IPG "
                    "và Chương trình Phát triển Liên hợp quốc (UNDP). Địa chỉ: "
                    '<a href="https://jetp.moit.gov.vn">jetp.moit.gov.vn</a>.</p>'
                    "<p>Trang bạn đang đọc là bản trình diễn, không phải cổng này. Xem "
                    '<a href="page:article-portal-launch-2025">tin về lễ công bố</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The portal was built by the Agency for Innovation, Green Transition and Industry Promotion, "
                    "together with the Electricity Authority, the IPG and the United Nations Development Programme "
                    '(UNDP). Its address is <a href="https://jetp.moit.gov.vn">jetp.moit.gov.vn</a>.</p>'
                    "<p>The site you are reading is a demonstration and not that portal. See the "
                    '<a href="page:article-portal-launch-2025">news item</a>.</p>'
                )
            ],
        ),
        drawing="documents",
        **cite("portal-2025"),
    ),
]
