"""Events from the first Secretariat meeting led by MOIT to the letter of intent for Bác Ái."""

from events.demo.wording import event
from pages.demo.body import text
from pages.demo.content_sources import cite

EVENTS = [
    event(
        key="event-secretariat-meeting-2025-05",
        slug="hop-ban-thu-ky-jetp-22-5-2025",
        slug_en="secretariat-meeting-22-may-2025",
        title=("Họp Ban Thư ký JETP ngày 22/05/2025", "JETP Secretariat meeting, 22 May 2025"),
        description=(
            "Phiên họp đầu tiên do Bộ Công Thương chủ trì với vai trò cơ quan thường trực của Ban Thư ký thực hiện "
            "Tuyên bố JETP.",
            "The first meeting led by the Ministry of Industry and Trade as standing agency of the Secretariat for "
            "the Declaration.",
        ),
        starts_at="2025-05-22",
        hosts=["org-moit", "org-igip"],
        summary=(
            "Bộ Công Thương chủ trì phiên họp của Ban Thư ký; thành viên còn có bảy bộ khác, Ngân hàng Nhà nước, EVN, "
            "PVN và TKV.",
            "The Ministry of Industry and Trade chaired; the members include seven other ministries, the State Bank, "
            "EVN, PVN and TKV.",
        ),
        body=(
            [
                text(
                    "<p>Phiên họp do một Thứ trưởng Bộ Công Thương chủ trì. Thành viên gồm các đơn vị của Bộ Công "
                    "Thương; các bộ Tài chính, Ngoại giao, Nội vụ, Công an, Khoa học và Công nghệ, Xây dựng, Nông "
                    "nghiệp và Môi trường; Ngân hàng Nhà nước; và ba tập đoàn EVN, PVN, TKV.</p>"
                    "<p>Chương trình chi tiết: chưa công bố trong nguồn đã dùng. Bối cảnh có trong "
                    '<a href="page:article-secretariat-meeting-2025-05">tin về cuộc họp</a>.</p>'
                )
            ],
            [
                text(
                    "<p>A Deputy Minister of Industry and Trade took the chair. The members are units of that "
                    "ministry; the ministries of Finance, Foreign Affairs, Home Affairs, Public Security, Science and "
                    "Technology, Construction, and Agriculture and Environment; the State Bank; and the groups EVN, "
                    "PVN and TKV.</p>"
                    "<p>The detailed agenda is not published in the source used. The "
                    '<a href="page:article-secretariat-meeting-2025-05">news item</a> gives the background.</p>'
                )
            ],
        ),
        sectors=["sector-regulatory"],
        documents=["doc-845", "doc-1009"],
        drawing="meeting",
        **cite("igip-2025-05"),
    ),
    event(
        key="event-signings-2025-05",
        slug="ky-hai-van-kien-tai-chinh-tai-ha-noi",
        slug_en="two-financing-documents-signed-in-ha-noi",
        title=(
            "Ký hai văn kiện: lưới 500 kV và thủy điện tích năng Bác Ái",
            "Two documents signed: the 500 kV grid and Bác Ái pumped storage",
        ),
        description=(
            "Ngày 26/05/2025 tại Hà Nội: thỏa thuận vay 67 triệu EUR cho lưới điện; biên bản ghi nhớ Bác Ái ghi ngày "
            "26 hoặc 27/05.",
            "26 May 2025 in Ha Noi: a loan agreement of EUR 67 million for the grid; the Bác Ái memorandum is dated "
            "26 or 27 May.",
        ),
        starts_at="2025-05-26",
        place=("Hà Nội", "Ha Noi"),
        hosts=["org-evn", "org-evnnpt", "org-afd"],
        summary=(
            "Một thỏa thuận vay đã ký và một biên bản ghi nhớ chưa ràng buộc vốn, trong dịp Tổng thống Pháp thăm Việt "
            "Nam.",
            "One signed loan agreement and one memorandum that is not yet a loan, during the French President's visit.",
        ),
        body=(
            [
                text(
                    "<ul><li><b>Thỏa thuận vay:</b> Cơ quan Phát triển Pháp (AFD) và Tổng công ty Truyền tải điện Quốc "
                    'gia (EVNNPT), 67 triệu EUR, cho <a href="page:project-binh-duong-dong-nai">lưới 500 kV Bình Dương '
                    "– Đồng Nai</a>.</li>"
                    "<li><b>Biên bản ghi nhớ:</b> Tập đoàn Điện lực Việt Nam (EVN) và sáu tổ chức tài chính do AFD "
                    'điều phối, tối đa 480 triệu EUR, cho <a href="page:project-bac-ai">thủy điện tích năng Bác '
                    "Ái</a>; kèm 10 triệu EUR viện trợ hỗ trợ kỹ thuật của Liên minh châu Âu.</li></ul>"
                    "<p>Tuyên bố của Anh và EU ghi biên bản ghi nhớ ký ngày 27/05/2025, nguồn khác ghi 26/05/2025. Xem "
                    '<a href="page:article-two-signings-2025-05">tin về hai văn kiện</a>.</p>'
                )
            ],
            [
                text(
                    "<ul><li><b>Loan agreement:</b> the French Development Agency (AFD) and the National Power "
                    "Transmission Corporation (EVNNPT), EUR 67 million, for the "
                    '<a href="page:project-binh-duong-dong-nai">500 kV Binh Duong – Dong Nai grid</a>.</li>'
                    "<li><b>Memorandum:</b> Viet Nam Electricity (EVN) and six institutions co-ordinated by AFD, up to "
                    'EUR 480 million, for <a href="page:project-bac-ai">Bác Ái pumped storage</a>; with a European '
                    "Union grant of EUR 10 million for technical assistance.</li></ul>"
                    "<p>The UK and EU statement dates the memorandum 27 May 2025, another source 26 May. See the "
                    '<a href="page:article-two-signings-2025-05">news item</a>.</p>'
                )
            ],
        ),
        sectors=["sector-grid-storage"],
        drawing="signing",
        **cite("uk-eu-2025"),
    ),
    event(
        key="event-tri-an-loan-2025",
        slug="ky-hop-dong-vay-mo-rong-thuy-dien-tri-an",
        slug_en="loan-agreement-for-tri-an-expansion",
        title=(
            "Ký hợp đồng vay cho dự án mở rộng Thủy điện Trị An",
            "Loan agreement for the expansion of Trị An hydropower plant",
        ),
        description=(
            "Ngày 24/06/2025 tại Frankfurt, KfW và EVN ký hợp đồng vay 65 triệu EUR; một nguồn khác ghi ngày ký là "
            "26/06/2025.",
            "On 24 June 2025 in Frankfurt KfW and EVN signed a loan of EUR 65 million; another source gives 26 June "
            "as the date.",
        ),
        starts_at="2025-06-24",
        place=("Frankfurt, Đức", "Frankfurt, Germany"),
        hosts=["org-kfw", "org-evn"],
        summary=(
            "Khoản vay trực tiếp đầu tiên của Ngân hàng Tái thiết Đức (KfW) cho EVN không có bảo lãnh của Chính phủ.",
            "The first direct loan of the German development bank KfW to EVN without a government guarantee.",
        ),
        body=(
            [
                text(
                    '<p>Khoản vay 65 triệu EUR dành cho <a href="page:project-tri-an">dự án mở rộng thủy điện Trị '
                    "An</a>, thêm 200 MW bên cạnh nhà máy 400 MW hiện có trên sông Đồng Nai. Tổ máy đầu dự kiến vận "
                    "hành vào quý III/2027.</p>"
                    "<p>EVN ghi ngày ký là 24/06/2025; Cơ quan Đối ngoại châu Âu (EEAS) ghi 26/06/2025. Xem "
                    '<a href="page:article-tri-an-loan-2025">tin về khoản vay</a>.</p>'
                )
            ],
            [
                text(
                    '<p>The loan of EUR 65 million is for the <a href="page:project-tri-an">expansion of Trị An</a>, '
                    "which adds 200 MW beside the present 400 MW plant on the Dong Nai river. The first unit is due in "
                    "the third quarter of 2027.</p>"
                    "<p>EVN dates the signing 24 June 2025, the European External Action Service (EEAS) 26 June 2025. "
                    'See the <a href="page:article-tri-an-loan-2025">news item</a>.</p>'
                )
            ],
        ),
        sectors=["sector-renewables"],
        drawing="hydropower",
        **cite("evn-2025-06"),
    ),
    event(
        key="event-secretariat-ipg-2025-07",
        slug="hop-ban-thu-ky-va-ipg-8-7-2025",
        slug_en="secretariat-and-ipg-meeting-8-july-2025",
        title=(
            "Ban Thư ký họp với Nhóm các đối tác quốc tế",
            "Meeting of the Secretariat and the International Partners Group",
        ),
        description=(
            "Ngày 08/07/2025, hai bên rà soát danh mục: 24 đề xuất phù hợp với JETP, nhu cầu vốn tổng cộng 7.039,03 "
            "triệu USD.",
            "On 8 July 2025 the two sides reviewed the list: 24 proposals suitable for JETP, with a need of USD "
            "7,039.03 million.",
        ),
        starts_at="2025-07-08",
        hosts=["org-moit"],
        summary=(
            "Cuộc họp tổng hợp 7 dự án của danh mục đầu tiên và 17 đề xuất mới.",
            "The meeting brought together 7 projects of the first list and 17 new proposals.",
        ),
        body=(
            [
                text(
                    "<p>Trong 25 đề xuất mới có 17 đề xuất phù hợp: 10 dự án đầu tư (khoảng 5,49 tỷ USD) và 7 dự án hỗ "
                    "trợ kỹ thuật (16,79 triệu USD). Cùng 7 dự án đầu tiên (1.522,6 triệu USD), danh mục có 24 dự "
                    "án.</p>"
                    "<p>Đây là nhu cầu vốn, chưa phải vốn đã thu xếp. Xem "
                    '<a href="page:article-ipg-meeting-2025-07">tin về cuộc họp</a>.</p>'
                )
            ],
            [
                text(
                    "<p>Of 25 new proposals 17 are suitable: 10 investment projects (about USD 5.49 billion) and 7 "
                    "technical assistance projects (USD 16.79 million). With the first 7 projects (USD 1,522.6 "
                    "million) the list has 24.</p>"
                    "<p>These are needs and not money already arranged. See the "
                    '<a href="page:article-ipg-meeting-2025-07">news item</a>.</p>'
                )
            ],
        ),
        sectors=["sector-grid-storage", "sector-renewables"],
        documents=["doc-project-guide"],
        drawing="meeting",
        **cite("asvcs-2025-07"),
    ),
    event(
        key="event-cdp-letter-2025-09",
        slug="cdp-trao-thu-bay-to-y-dinh-ve-bac-ai",
        slug_en="cdp-letter-of-intent-for-bac-ai",
        title=(
            "CDP và EVN trao thư bày tỏ ý định về dự án Bác Ái",
            "CDP and EVN exchange a letter of intent on Bác Ái",
        ),
        description=(
            "Ngày 04/09/2025 tại Hà Nội, tổ chức tài chính Italia CDP và EVN trao thư bày tỏ ý định; số vốn của CDP "
            "chưa công bố.",
            "On 4 September 2025 in Ha Noi the Italian institution CDP and EVN exchanged a letter of intent; no "
            "amount was published.",
        ),
        starts_at="2025-09-04",
        place=("Hà Nội", "Ha Noi"),
        hosts=["org-cdp", "org-evn"],
        summary=(
            "Thư bày tỏ ý định được trao tại Diễn đàn doanh nghiệp Việt Nam – Italia.",
            "The letter was exchanged at the Viet Nam – Italy Business Forum.",
        ),
        body=(
            [
                text(
                    "<p>Cassa Depositi e Prestiti (CDP) của Italia là một trong sáu tổ chức của biên bản ghi nhớ về "
                    '<a href="page:project-bac-ai">thủy điện tích năng Bác Ái</a>. Thư ngày 04/09/2025 thể hiện ý định '
                    "hợp tác, không phải hợp đồng vay; số vốn của CDP: chưa công bố.</p>"
                    "<p>Thông tin dẫn theo bộ dữ liệu nghiên cứu của bên thứ ba, trích bản tin của EVN.</p>"
                )
            ],
            [
                text(
                    "<p>Cassa Depositi e Prestiti (CDP) of Italy is one of the six institutions in the memorandum on "
                    '<a href="page:project-bac-ai">Bác Ái pumped storage</a>. The letter of 4 September 2025 states an '
                    "intention to work together and is not a loan agreement; the amount of CDP has not been "
                    "published.</p>"
                    "<p>The information is quoted from third-party research data, which cites a news item of EVN.</p>"
                )
            ],
        ),
        sectors=["sector-grid-storage"],
        drawing="pumped-storage",
        **cite("research"),
    ),
    event(
        key="event-global-gateway-2025-10",
        slug="cong-bo-goi-chau-au-cho-bac-ai-tai-dien-dan-global-gateway",
        slug_en="european-package-for-bac-ai-at-global-gateway-forum",
        title=(
            "Công bố gói 430 triệu EUR cho Bác Ái tại Diễn đàn Global Gateway",
            "EUR 430 million package for Bác Ái announced at the Global Gateway Forum",
        ),
        description=(
            "Ngày 09/10/2025, các đối tác châu Âu công bố gói cho Bác Ái, không gồm phần của JICA; không cộng với mức "
            "480 triệu EUR.",
            "On 9 October 2025 European partners announced a package for Bác Ái without JICA; it is not added to the "
            "EUR 480 million.",
        ),
        starts_at="2025-10-09",
        hosts=["org-eu", "org-eib"],
        summary=(
            "Ủy ban châu Âu và các đối tác trong nhóm Team Europe nêu tổng gói 430 triệu EUR cho một dự án.",
            "The European Commission and its Team Europe partners put their package for one project at EUR 430 "
            "million.",
        ),
        body=(
            [
                text(
                    '<p>Gói này thuộc cùng <a href="page:project-bac-ai">dự án thủy điện tích năng Bác Ái</a> với biên '
                    "bản ghi nhớ tháng 5/2025. Khác biệt dễ thấy là không có Cơ quan Hợp tác quốc tế Nhật Bản (JICA) "
                    "trong danh sách.</p>"
                    '<p>Các mức khác nhau được đặt cạnh nhau trong <a href="page:article-team-europe-2025-10">tin về '
                    "gói hỗ trợ</a>. Địa điểm diễn đàn: chưa nêu trong nguồn.</p>"
                )
            ],
            [
                text(
                    '<p>The package is for the same <a href="page:project-bac-ai">Bác Ái pumped-storage project</a> as '
                    "the memorandum of May 2025. The visible difference is that the Japan International Cooperation "
                    "Agency (JICA) is not on the list.</p>"
                    '<p>The <a href="page:article-team-europe-2025-10">news item</a> sets the amounts side by side. '
                    "The source does not name the place of the forum.</p>"
                )
            ],
        ),
        sectors=["sector-grid-storage"],
        drawing="pumped-storage",
        **cite("research"),
    ),
]
