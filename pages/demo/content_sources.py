"""The sources that the demo pages name: one record each, so that a name and its address never drift apart."""

from pages.demo.body import heading, text

# key: (name in Vietnamese, name in English, address or "" where no full address is known)
SOURCES = {
    "joint-statement": (
        "Tuyên bố chung của Việt Nam và IPG, 14/12/2022 (toàn văn tại niuenews1.com, tiếng Anh)",
        "Joint statement of Viet Nam and the IPG, 14 December 2022 (text at niuenews1.com)",
        "https://niuenews1.com/international-agreement-to-support-vietnams-ambitious-climate-and-energy-goals/",
    ),
    "vietnamplus-2022": (
        "VietnamPlus, Thông tấn xã Việt Nam (tiếng Anh): Tuyên bố tháng 12/2022",
        "VietnamPlus, Viet Nam News Agency: the Declaration of December 2022",
        "https://en.vietnamplus.vn/british-prime-minister-praises-vietnams-decision-to-sign-just-energy-transition-"
        "partnership/245639.vnp",
    ),
    "businessgreen": (
        "BusinessGreen (tiếng Anh): thỏa thuận tháng 12/2022",
        "BusinessGreen: the agreement of December 2022",
        "https://businessgreen.com/news/4061663/game-changer-vietnam-reaches-agreement-usd-5bn-energy-transition-partnership",
    ),
    "uk-eu-2025": (
        "Tuyên bố của Vương quốc Anh và EU về tiến độ JETP tại Việt Nam, 30/05/2025 (wired-gov.net, tiếng Anh)",
        "UK and EU statement on progress of the JETP in Viet Nam, 30 May 2025 (wired-gov.net)",
        "https://wired-gov.net/wg/news.nsf/articles/statement+uk+and+eu+welcome+viet+nam+jetp+progress+"
        "30052025141000?open",
    ),
    "bmz-2025": (
        "Thông báo của Bộ Hợp tác kinh tế và Phát triển Đức (BMZ), 06/03/2025, theo dữ liệu nghiên cứu của bên thứ ba",
        "Statement of the German development ministry (BMZ), 6 March 2025, as quoted in third-party research data",
        "",
    ),
    "rmp-announced": (
        "EIN Presswire (tiếng Anh): Thủ tướng Chính phủ công bố Kế hoạch huy động nguồn lực, 01/12/2023",
        "EIN Presswire: the Prime Minister announces the Resource Mobilisation Plan, 1 December 2023",
        "https://einpresswire.com/article/672381321/vietnamese-pm-announces-resource-mobilisation-plan-to-implement-"
        "15-5-billion-energy-transition-scheme",
    ),
    "afp-2023": (
        "AFP, đăng trên BSS (tiếng Anh): công bố tại COP28, 01/12/2023",
        "AFP, carried by BSS: announcement at COP28, 1 December 2023",
        "https://bssnews.net/news/161248",
    ),
    "tbtcvn": (
        "Thời báo Tài chính Việt Nam",
        "thoibaotaichinhvietnam.vn (in Vietnamese)",
        "https://thoibaotaichinhvietnam.vn/thu-truong-tran-quoc-phuong-tiep-dac-phai-vien-cua-tong-thu-ky-lien-hop-quoc-"
        "177845.html",
    ),
    "vneconomy-2025-10": (
        "VnEconomy: số liệu ngày 16/10/2025",
        "VnEconomy (in Vietnamese): figures of 16 October 2025",
        "https://vneconomy.vn/can-hon-10-ty-usd-de-thuc-hien-44-du-an-chuyen-doi-nang-luong-cong-bang-o-viet-nam.htm",
    ),
    "vneconomy-2026-01": (
        "VnEconomy: số liệu tháng 01/2026",
        "VnEconomy (in Vietnamese): figures of January 2026",
        "https://vneconomy.vn/viet-nam-xac-dinh-37-de-xuat-du-an-phu-hop-jetp-voi-nhu-cau-von-965-ty-usd.htm",
    ),
    "head-2024": (
        "Vietnam.vn (tiếng Anh): Trưởng Ban Thư ký mới, 01/10/2024",
        "Vietnam.vn: new Head of the Secretariat, 1 October 2024",
        "https://vietnam.vn/en/bo-truong-do-duc-duy-lam-truong-ban-thu-ky-thuc-hien-tuyen-bo-chinh-tri-thiet-lap-quan-he-"
        "doi-tac-chuyen-doi-nang-luong-cong-bang",
    ),
    "head-2023": (
        "Vietnam.vn (tiếng Nga): thành lập Ban Thư ký, 14/07/2023",
        "Vietnam.vn (in Russian): the Secretariat is established, 14 July 2023",
        "https://vietnam.vn/ru/bo-truong-tn-mt-dang-quoc-khanh-lam-truong-ban-thu-ky-cop26",
    ),
    "igip-2025-05": (
        "Trang tin igip.gov.vn, Bộ Công Thương (tiếng Anh): cuộc họp Ban Thư ký ngày 22/05/2025",
        "IGIP agency, Ministry of Industry and Trade (igip.gov.vn): Secretariat meeting of 22 May 2025",
        "https://igip.gov.vn/tin-tuc/t22031/the-ministry-of-industry-and-trade-convenes-a-meeting-of-the-jetp-secretariat",
    ),
    "asvcs-2025-07": (
        "Ánh sáng và Cuộc sống: cuộc họp ngày 08/07/2025",
        "anhsangvacuocsong.vn (in Vietnamese): meeting of 8 July 2025",
        "https://anhsangvacuocsong.vn/xac-dinh-24-de-xuat-du-an-phu-hop-jetp",
    ),
    "vietnamplus-2023": (
        "VietnamPlus, Thông tấn xã Việt Nam, 26/07/2023 (tiếng Anh)",
        "VietnamPlus, Viet Nam News Agency, 26 July 2023",
        "",
    ),
    "nlsvn-2023": (
        "Trang nangluongsachvietnam.vn: quy chế làm việc của Ban Thư ký",
        "nangluongsachvietnam.vn (in Vietnamese): working regulation of the Secretariat",
        "",
    ),
    "portal-2025": (
        "Tin về việc công bố cổng JETP Việt Nam của Bộ Công Thương, 09/04/2025",
        "News item on the launch of the JETP Viet Nam portal of the Ministry of Industry and Trade, 9 April 2025",
        "",
    ),
    "portal-site": (
        "Cổng thông tin JETP Việt Nam của Bộ Công Thương (jetp.moit.gov.vn)",
        "JETP Viet Nam portal of the Ministry of Industry and Trade (jetp.moit.gov.vn)",
        "https://jetp.moit.gov.vn",
    ),
    "sggp-2025-12": (
        "Sài Gòn Giải Phóng (tiếng Anh): khoản vay 76 triệu EUR cho Bác Ái",
        "Sai Gon Giai Phong, English edition: the EUR 76 million loan for Bác Ái",
        "https://en.sggp.org.vn/afd-provides-eur76-million-loan-for-first-pumped-storage-hydropower-plant-in-vn-"
        "post122804.html",
    ),
    "vir-2025-12": (
        "Báo Đầu tư (vir.com.vn, tiếng Anh): EVN và AFD ký hợp đồng tín dụng",
        "Viet Nam Investment Review (vir.com.vn): EVN and AFD sign the credit agreement",
        "https://vir.com.vn/evn-and-afd-sign-credit-agreement-for-vietnams-first-pumped-storage-hydropower-plant-143824.html",
    ),
    "tdworld-2025": (
        "Tạp chí tdworld.com (tiếng Anh): EVNNPT và AFD ký kết",
        "T&D World (tdworld.com): EVNNPT and AFD sign",
        "https://tdworld.com/distributed-energy-resources/news/55294974/evnnpt-and-frances-afd-sign-7648-million-financing-"
        "agreement-to-expand-and-modernize-power-transmission-network-in-vietnam",
    ),
    "evn-2025-06": (
        "Tập đoàn Điện lực Việt Nam (EVN, tiếng Anh): khoản vay 65 triệu EUR cho Trị An",
        "Viet Nam Electricity (EVN): the EUR 65 million loan for Trị An",
        "https://en.evn.com.vn/d/en-US/news/EVN-secures-65-million-EUR-loan-for-expanded-Tri-An-hydropower-plant-project-"
        "60-163-500780",
    ),
    "tuoitre-2025-06": (
        "Tuổi Trẻ, 25/06/2025 (tiếng Anh)",
        "Tuoi Tre English edition, 25 June 2025",
        "https://news.tuoitre.vn/vietnams-state-utility-secures-754mn-kfw-loan-to-expand-largest-hydropower-plant-in-"
        "southern-region-103250625161021826.htm",
    ),
    "agence-europe": (
        "Bản tin Agence Europe (tiếng Anh)",
        "Agence Europe bulletin",
        "",
    ),
    "consultation-2023-08": (
        "Báo Lạng Sơn: hội thảo tham vấn ngày 11/08/2023 (tiếng Anh)",
        "Lang Son Newspaper: consultation workshop of 11 August 2023",
        "https://old.baolangson.vn/en/?p=43365",
    ),
    "workshop-2023-10": (
        "Cục Quan hệ công chúng Thái Lan: hội thảo ngày 27/10/2023 (tiếng Anh)",
        "Public relations department of Thailand: workshop of 27 October 2023",
        "https://thailand.prd.go.th/en/content/category/detail/id/51/iid/227982",
    ),
    "research": (
        "Dữ liệu nghiên cứu JETP của bên thứ ba (GitHub, MinhHaDuong), trích dẫn văn bản gốc",
        "Third-party JETP research data (GitHub, MinhHaDuong), quoting original documents",
        "https://github.com/MinhHaDuong/climate-finance-het",
    ),
    "jakarta-post": (
        "Nhật báo Jakarta (thejakartapost.com), 25/03/2025 (tiếng Anh)",
        "The Jakarta Post, 25 March 2025",
        "",
    ),
    "jetp-id": (
        "Trang của Ban Thư ký JETP Indonesia (jetp.id)",
        "Website of the JETP Indonesia Secretariat (jetp.id)",
        "https://jetp.id",
    ),
    "carbon-pulse": (
        "Carbon Pulse (tiếng Anh)",
        "Carbon Pulse",
        "https://carbon-pulse.com/209021",
    ),
    "trend-asia": (
        "Trend Asia (trendasia.org): lấy ý kiến về kế hoạch của Indonesia",
        "Trend Asia (trendasia.org): consultation on the plan of Indonesia",
        "",
    ),
    "civil-society-za": (
        "Các tổ chức xã hội Nam Phi: justshare.org.za và 350africa.org (tiếng Anh)",
        "South African civil society: justshare.org.za and 350africa.org",
        "",
    ),
    "jet-za": (
        "Trang chuyển đổi năng lượng công bằng của Nam Phi (justenergytransition.co.za)",
        "Just Energy Transition website of South Africa (justenergytransition.co.za)",
        "https://justenergytransition.co.za",
    ),
}


def cite(key):
    """The two fields that every dated fact carries."""
    name_vi, name_en, url = SOURCES[key]
    return {"source_name": (name_vi, name_en), "source_url": url}


def sources(*keys):
    """The closing "Sources" part of a page, as blocks in both languages."""
    return (
        [heading("Nguồn"), text(_items(0, keys))],
        [heading("Sources"), text(_items(1, keys))],
    )


def _items(language, keys):
    lines = []
    for key in keys:
        name, url = SOURCES[key][language].replace("&", "&amp;"), SOURCES[key][2]
        lines.append(f'<li><a href="{url}">{name}</a></li>' if url else f"<li>{name}</li>")
    return f"<ul>{''.join(lines)}</ul>"
