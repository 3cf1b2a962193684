"""Pages that lead further: links to other sites, and what is new in this version."""

from pages.demo.body import heading, text

REVIEWED = "2026-11-22"

LINKS = {
    "key": "links",
    "parent": "portal-info",
    "type": "ContentPage",
    "slug": "lien-ket",
    "slug_en": "links",
    "title": ("Liên kết", "Links"),
    "description": (
        "Trang thông tin của các cơ quan Việt Nam, các cổng JETP ở nước khác và các cơ sở dữ liệu quốc tế về tài "
        "chính khí hậu.",
        "Sites of Vietnamese authorities, JETP portals of other countries and international databases on climate "
        "finance and policy.",
    ),
    "intro": (
        "Địa chỉ của các cơ quan, cổng đối tác và kho dữ liệu liên quan đến JETP mà bản trình diễn này tham khảo.",
        "Addresses of authorities, partner portals and data collections related to the JETP that this demonstration "
        "drew on.",
    ),
    "body": (
        [
            heading("Cơ quan và doanh nghiệp Việt Nam"),
            text(
                "<ul>"
                '<li><a href="https://jetp.moit.gov.vn">Cổng thông tin JETP Việt Nam của Bộ Công Thương</a>: tổng '
                "quan, Kế hoạch huy động nguồn lực, dự án, văn bản và bản tin.</li>"
                '<li><a href="https://moit.gov.vn">Bộ Công Thương</a>: cơ quan thường trực của Ban Thư ký từ năm '
                "2025.</li>"
                '<li><a href="https://igip.gov.vn">Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công</a>: đơn vị '
                "thuộc Bộ Công Thương tham gia công việc của Ban Thư ký.</li>"
                '<li><a href="https://vanban.chinhphu.vn">Hệ thống văn bản của Chính phủ</a>: tra cứu văn bản quy '
                "phạm pháp luật và văn bản chỉ đạo.</li>"
                '<li><a href="https://en.evn.com.vn">Tập đoàn Điện lực Việt Nam (EVN)</a>, bản tiếng Anh: chủ đầu tư '
                "thủy điện tích năng Bác Ái và Trị An mở rộng.</li>"
                "</ul>"
            ),
            heading("Kế hoạch huy động nguồn lực"),
            text(
                "<ul>"
                '<li><a href="https://climate.ec.europa.eu/system/files/2023-12/'
                'RMP_Viet%20Nam_Eng_(Final%20to%20publication).pdf">Bản tiếng Anh của Kế hoạch</a>, tệp PDF trên '
                "trang của Ủy ban châu Âu.</li>"
                "</ul>"
            ),
            heading("JETP ở các nước khác"),
            text(
                "<ul>"
                '<li><a href="https://justenergytransition.co.za">Nam Phi</a>: danh mục dự án, kho tài liệu và bảng '
                "theo dõi đăng ký đầu tư.</li>"
                '<li><a href="https://jetp.id">Indonesia</a>: Ban Thư ký JETP, kế hoạch đầu tư và báo cáo tiến độ; '
                'danh mục ở <a href="https://portfolio.jetp.id">portfolio.jetp.id</a>.</li>'
                "<li>Senegal: cổng thông tin riêng chưa công bố.</li>"
                "</ul>"
            ),
            heading("Dữ liệu quốc tế"),
            text(
                "<ul>"
                '<li><a href="https://projects.worldbank.org">Ngân hàng Thế giới</a>: dự án theo nước, lĩnh vực và '
                "tình trạng.</li>"
                '<li><a href="https://data.greenclimate.fund">Quỹ Khí hậu Xanh</a>: thư viện dữ liệu mở.</li>'
                '<li><a href="https://climatepolicyradar.org">Climate Policy Radar</a>: luật và chính sách khí hậu, '
                "tìm theo toàn văn.</li>"
                '<li><a href="https://github.com/IATI/IATI-Codelists">Sáng kiến minh bạch viện trợ quốc tế '
                "(IATI)</a>: các bảng mã của chuẩn dữ liệu.</li>"
                '<li><a href="https://github.com/MinhHaDuong/climate-finance-het">Dữ liệu nghiên cứu về JETP</a> của '
                "bên thứ ba: nguồn tham khảo, cần đối chiếu với bản gốc.</li>"
                "</ul><p>Các trang này do đơn vị khác quản lý. Việc dẫn liên kết không có nghĩa là các đơn vị đó bảo "
                "trợ bản trình diễn. Nếu một liên kết không còn dùng được, hãy báo qua trang <a "
                'href="page:contact">Liên hệ</a>.</p>'
            ),
        ],
        [
            heading("Vietnamese authorities and enterprises"),
            text(
                "<ul>"
                '<li><a href="https://jetp.moit.gov.vn">JETP Viet Nam portal of the Ministry of Industry and '
                "Trade</a>: overview, Resource Mobilisation Plan, projects, decisions and newsletter.</li>"
                '<li><a href="https://moit.gov.vn">Ministry of Industry and Trade</a>: standing agency of the '
                "Secretariat since 2025.</li>"
                '<li><a href="https://igip.gov.vn">Agency for Innovation, Green Transition and Industry '
                "Promotion</a>: a unit of the Ministry that takes part in the Secretariat's work.</li>"
                '<li><a href="https://vanban.chinhphu.vn">Government document system</a>: legal texts and '
                "directives, in Vietnamese.</li>"
                '<li><a href="https://en.evn.com.vn">Viet Nam Electricity (EVN)</a>: owner of the Bác Ái '
                "pumped-storage and Trị An expansion projects.</li>"
                "</ul>"
            ),
            heading("Resource Mobilisation Plan"),
            text(
                "<ul>"
                '<li><a href="https://climate.ec.europa.eu/system/files/2023-12/'
                'RMP_Viet%20Nam_Eng_(Final%20to%20publication).pdf">The Plan in English</a>, a PDF file on the site '
                "of the European Commission.</li>"
                "</ul>"
            ),
            heading("JETPs in other countries"),
            text(
                "<ul>"
                '<li><a href="https://justenergytransition.co.za">South Africa</a>: projects, resource hub and the '
                "dashboard of the investment register.</li>"
                '<li><a href="https://jetp.id">Indonesia</a>: JETP Secretariat, investment plan and progress '
                'reports; its portfolio is at <a href="https://portfolio.jetp.id">portfolio.jetp.id</a>.</li>'
                "<li>Senegal: a portal of its own is not published.</li>"
                "</ul>"
            ),
            heading("International data"),
            text(
                "<ul>"
                '<li><a href="https://projects.worldbank.org">World Bank</a>: projects by country, sector and '
                "status.</li>"
                '<li><a href="https://data.greenclimate.fund">Green Climate Fund</a>: open data library.</li>'
                '<li><a href="https://climatepolicyradar.org">Climate Policy Radar</a>: climate laws and policies '
                "with full-text search.</li>"
                '<li><a href="https://github.com/IATI/IATI-Codelists">International Aid Transparency Initiative '
                "(IATI)</a>: code lists of the data standard.</li>"
                '<li><a href="https://github.com/MinhHaDuong/climate-finance-het">Research data on the JETP</a> by a '
                "third party: for reference, to be checked against the originals.</li>"
                "</ul><p>These sites are run by others. A link does not mean that they endorse this demonstration. "
                'If a link no longer works, report it through the <a href="page:contact">Contact</a> page.</p>'
            ),
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

WHATS_NEW = {
    "key": "whats-new",
    "parent": "portal-info",
    "type": "ContentPage",
    "slug": "co-gi-moi",
    "slug_en": "what-is-new",
    "title": ("Có gì mới", "What is new"),
    "description": (
        "Những gì phiên bản ngày 22/11/2026 của bản trình diễn cổng thông tin JETP Việt Nam cung cấp cho người đọc, "
        "và những gì chưa có.",
        "What the version of 22 November 2026 of the JETP Viet Nam portal demonstration offers to its readers, and "
        "what it does not have yet.",
    ),
    "intro": (
        "Nhật ký thay đổi của bản trình diễn, mới nhất ở trên cùng.",
        "The change log of the demonstration, newest first.",
    ),
    "body": (
        [
            heading("Phiên bản đầu tiên, ngày 22/11/2026"),
            heading("Nội dung", 3),
            text(
                "<ul>"
                '<li><a href="page:about">Giới thiệu về JETP</a>: mục tiêu, các bên tham gia cùng ngày tham gia hoặc '
                "rút lui, Kế hoạch huy động nguồn lực, tài chính, quy trình và các mốc thời gian.</li>"
                '<li><a href="page:secretariat">Ban Thư ký</a> với căn cứ pháp lý, cơ cấu và nhiệm vụ.</li>'
                '<li>Tám <a href="page:sectors">lĩnh vực ưu tiên</a>, mỗi lĩnh vực có dự án, tài liệu và tin liên '
                "quan.</li>"
                '<li><a href="page:projects">Dự án</a> với ba trục trạng thái: sàng lọc, tài chính, triển khai. Ba dự '
                "án đã được nêu tên công khai được trình bày đầy đủ; các đề xuất khác dẫn số thứ tự trong phụ lục "
                "RMP.</li>"
                '<li><a href="page:documents">Thư viện tài liệu</a> với số, ngày, cơ quan ban hành, hiệu lực và quan '
                "hệ giữa các văn bản.</li>"
                '<li><a href="page:news">Tin tức</a>, <a href="page:events">sự kiện</a> và trang về <a '
                'href="page:world">JETP trên thế giới</a>.</li>'
                "</ul>"
            ),
            heading("Cách dùng", 3),
            text(
                "<ul>"
                "<li>Mỗi trang có địa chỉ riêng bằng tiếng Việt và tiếng Anh; nút chuyển ngôn ngữ dẫn tới đúng trang "
                "đó.</li>"
                "<li>Số liệu kèm ngày và nguồn; số của những nguồn khác nhau đứng cạnh nhau.</li>"
                "<li>Tìm kiếm bằng cả hai ngôn ngữ, gõ không dấu vẫn ra kết quả.</li>"
                "<li>Danh mục dự án có bộ lọc, tổng số, biểu đồ, so sánh tối đa bốn dự án và phiếu thông tin dạng "
                "PDF.</li>"
                '<li><a href="/de-xuat/">Đề xuất dự án</a> trực tuyến, không cần tài khoản, có theo dõi việc rà soát.'
                "</li>"
                '<li><a href="/du-lieu/">Dữ liệu mở</a> của danh mục dự án: tải về dạng CSV, XLSX, JSON, IATI, và '
                "giao diện lập trình (API) để trao đổi dữ liệu tự động.</li>"
                "<li>Nút chỉnh cỡ chữ và độ tương phản, bản in, biểu mẫu liên hệ, sơ đồ cổng.</li>"
                "<li>Không đặt cookie khi đọc, không gọi dịch vụ bên ngoài, dùng được khi tắt JavaScript. Các cookie kỹ "
                'thuật ở trang có biểu mẫu: xem <a href="page:privacy">Thông báo về quyền riêng tư</a>.</li>'
                "</ul>"
            ),
            heading("Chưa có trong phiên bản này", 3),
            text(
                "<ul>"
                "<li>Đăng ký nhận tin, lấy ý kiến dự thảo và trả lời công khai.</li>"
                "<li>Kiểm tra với người dùng trình đọc màn hình.</li>"
                '</ul><p>Bạn cần thêm điều gì? Hãy viết qua trang <a href="page:contact">Liên hệ</a>.</p>'
            ),
        ],
        [
            heading("First version, 22 November 2026"),
            heading("Content", 3),
            text(
                "<ul>"
                '<li><a href="page:about">About the JETP</a>: targets, parties with the dates on which they joined '
                "or left, the Resource Mobilisation Plan, finance, process and milestones.</li>"
                '<li>The <a href="page:secretariat">Secretariat</a> with its legal basis, structure and duties.</li>'
                '<li>Eight <a href="page:sectors">priority sectors</a>, each with its projects, documents and '
                "news.</li>"
                '<li><a href="page:projects">Projects</a> with three axes of status: screening, finance, '
                "implementation. The three projects named in public are described in full; other proposals cite "
                "their number in the RMP annexes.</li>"
                '<li>A <a href="page:documents">document library</a> with number, date, issuing body, validity and '
                "the relations between texts.</li>"
                '<li><a href="page:news">News</a>, <a href="page:events">events</a> and pages on the <a '
                'href="page:world">JETP in the world</a>.</li>'
                "</ul>"
            ),
            heading("Use", 3),
            text(
                "<ul>"
                "<li>Every page has its own address in Vietnamese and in English; the language switch leads to the "
                "same page.</li>"
                "<li>Figures stand with date and source; figures from different sources stand side by side.</li>"
                "<li>Search works in both languages, and Vietnamese is found without its accents too.</li>"
                "<li>A register of projects with filters, totals, charts, comparison of up to four projects and fact "
                "sheets as PDF.</li>"
                '<li>Online <a href="/en/proposals/">project proposals</a> without an account; senders can follow the '
                "screening.</li>"
                '<li><a href="/en/data/">Open data</a> of the register: downloads as CSV, XLSX, JSON and IATI, and an '
                "API for automatic exchange.</li>"
                "<li>Controls for text size and contrast, a print version, a contact form and a site map.</li>"
                "<li>No cookie for reading, no call to outside services, and it works without JavaScript. Technical "
                'cookies on pages with a form: see the <a href="page:privacy">privacy notice</a>.</li>'
                "</ul>"
            ),
            heading("Not in this version", 3),
            text(
                "<ul>"
                "<li>Subscriptions, consultation on drafts and published answers.</li>"
                "<li>Tests with users of screen readers.</li>"
                '</ul><p>What else do you need? Write through the <a href="page:contact">Contact</a> page.</p>'
            ),
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [LINKS, WHATS_NEW]
