"""Priority areas of energy use, technology and people."""

from pages.demo.body import documents, heading, text
from projects.demo.sources import link

EFFICIENCY = {
    "key": "sector-efficiency",
    "sector_key": "efficiency",
    "slug": "su-dung-nang-luong-hieu-qua",
    "slug_en": "energy-efficiency",
    "title": ("Sử dụng năng lượng hiệu quả", "Energy saving and efficiency"),
    "description": (
        "Tiết kiệm và sử dụng hiệu quả năng lượng: mục tiêu phát thải mà lĩnh vực góp phần thực hiện và văn bản cần "
        "đọc.",
        "Energy saving and efficiency: the emission targets to which this sector contributes, and the documents to "
        "read.",
    ),
    "summary": ("Giảm nhu cầu điện trong công nghiệp, tòa nhà", "Lower demand in industry and buildings"),
    "intro": (
        "Dùng ít năng lượng hơn cho cùng một kết quả là cách giảm phát thải không cần thêm nguồn điện mới.",
        "Using less energy for the same result lowers emissions without any new power plant.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực gồm các giải pháp tiết kiệm và sử dụng hiệu quả năng lượng trong sản xuất, tòa nhà và "
                "đời sống. Kế hoạch công tác tháng 7/2023 của Ban Thư ký nêu nhóm công tác về chuyển đổi năng lượng "
                "trong công nghiệp và trong nông nghiệp (VietnamPlus, 26/07/2023).</p>"
            ),
            heading("Yêu cầu trong khuôn khổ JETP"),
            text(
                "<p>Tuyên bố chính trị không đặt chỉ tiêu riêng cho lĩnh vực này trong các mục tiêu được nêu trên "
                "cổng. Lĩnh vực góp phần vào hai mục tiêu chung theo "
                f"{link('joint-statement', 'tuyên bố chung ngày 14/12/2022')}: đưa thời điểm phát thải khí nhà kính "
                "của cả nước đạt đỉnh từ năm 2035 về năm 2030, và giữ phát thải ngành điện không quá 170 triệu tấn "
                "CO2 tương đương khi đạt đỉnh.</p>"
            ),
            heading("Dự án và văn bản liên quan"),
            text(
                "<p>Tên các dự án thuộc lĩnh vực này trong danh mục đã sàng lọc: chưa công bố. Chiến lược quốc gia về "
                "biến đổi khí hậu (896/QĐ-TTg) và kế hoạch hành động tăng trưởng xanh (882/QĐ-TTg) năm 2022 được phụ "
                "lục của Kế hoạch huy động nguồn lực (RMP) viện dẫn.</p>"
            ),
            documents(["doc-882", "doc-896", "doc-888", "doc-893"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector covers ways of saving energy and using it well in production, in buildings and in "
                "daily life. The Secretariat’s work plan of July 2023 named working groups on energy transition in "
                "industry and in agriculture (VietnamPlus, 26 July 2023).</p>"
            ),
            heading("What JETP asks"),
            text(
                "<p>Among the targets shown on this portal, the Political Declaration sets none for this sector "
                "alone. The sector contributes to two common aims of the "
                f"{link('joint-statement', 'joint statement of 14 December 2022')}: to bring the peak of the "
                "country’s greenhouse-gas emissions forward from 2035 to 2030, and to hold power-sector emissions to "
                "no more than 170 million tonnes of CO2 equivalent at their peak.</p>"
            ),
            heading("Related projects and documents"),
            text(
                "<p>The names of projects of this sector in the screened list are not published. The National Climate "
                "Change Strategy (896/QĐ-TTg) and the green growth action plan (882/QĐ-TTg), both of 2022, are cited "
                "in the annexes of the Resource Mobilisation Plan (RMP).</p>"
            ),
            documents(["doc-882", "doc-896", "doc-888", "doc-893"]),
        ],
    ),
}

TRANSPORT = {
    "key": "sector-transport",
    "sector_key": "transport",
    "slug": "chuyen-doi-nang-luong-giao-thong-van-tai",
    "slug_en": "transport",
    "title": ("Chuyển đổi năng lượng trong giao thông vận tải", "Energy transition in transport"),
    "description": (
        "Chuyển đổi năng lượng trong giao thông vận tải: chương trình 876/QĐ-TTg và mạng lưới sạc điện có tên trong "
        "RMP.",
        "Energy transition in transport: the programme of Decision 876/QĐ-TTg and the charging network listed in the "
        "RMP.",
    ),
    "summary": ("Phương tiện điện và hạ tầng sạc", "Electric vehicles and charging"),
    "intro": (
        "Lĩnh vực này thay nhiên liệu hóa thạch trong giao thông bằng điện và năng lượng xanh, kèm hạ tầng cần thiết.",
        "This sector replaces fossil fuels in transport with electricity and green energy, and builds what they need.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực gồm chuyển phương tiện sang dùng điện và năng lượng xanh, phát triển hạ tầng sạc. Giao "
                "thông cũng là một nhóm công tác trong kế hoạch tháng 7/2023 của Ban Thư ký (VietnamPlus, "
                "26/07/2023).</p>"
            ),
            heading("Yêu cầu trong khuôn khổ JETP"),
            text(
                "<p>Mục tiêu đưa phát thải khí nhà kính của cả nước đạt đỉnh vào năm 2030 thay cho năm 2035, nêu tại "
                f"{link('joint-statement', 'tuyên bố chung ngày 14/12/2022')}, áp dụng cho toàn nền kinh tế, trong đó "
                "có giao thông. Chỉ tiêu riêng cho giao thông trong khuôn khổ JETP: chưa công bố.</p>"
            ),
            heading("Dự án và văn bản liên quan"),
            text(
                '<p>Kế hoạch huy động nguồn lực (RMP) năm 2023 liệt kê <a href="page:project-rmp-ev-charging">hệ '
                "thống 500 điểm sạc xe điện</a>. Quyết định 876/QĐ-TTg năm 2022 về chuyển đổi năng lượng xanh trong "
                "giao thông được phụ lục RMP viện dẫn. Không phải khoản vay nào cho xe điện cũng thuộc JETP; bản "
                "trình diễn này chỉ ghi những dự án mà nguồn tin nêu rõ mối liên hệ đó.</p>"
            ),
            documents(["doc-876", "doc-rmp", "doc-896"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector covers the change of vehicles to electricity and green energy, and the charging "
                "infrastructure this needs. Transport was also one of the working groups in the Secretariat’s plan of "
                "July 2023 (VietnamPlus, 26 July 2023).</p>"
            ),
            heading("What JETP asks"),
            text(
                "<p>The aim that the country’s greenhouse-gas emissions peak in 2030 instead of 2035, set in the "
                f"{link('joint-statement', 'joint statement of 14 December 2022')}, holds for the whole economy, "
                "transport included. A JETP target for transport alone is not published.</p>"
            ),
            heading("Related projects and documents"),
            text(
                "<p>The Resource Mobilisation Plan (RMP) of 2023 lists a "
                '<a href="page:project-rmp-ev-charging">system of 500 charging points for electric vehicles</a>. '
                "Decision 876/QĐ-TTg of 2022 on the green energy transition in transport is cited in the RMP annexes. "
                "Not every loan for electric vehicles belongs to JETP: this demonstration records only projects whose "
                "sources state that link.</p>"
            ),
            documents(["doc-876", "doc-rmp", "doc-896"]),
        ],
    ),
}

TECHNOLOGY = {
    "key": "sector-technology",
    "sector_key": "technology",
    "slug": "doi-moi-phat-trien-chuyen-giao-cong-nghe",
    "slug_en": "technology-transfer",
    "title": (
        "Đổi mới, phát triển và chuyển giao công nghệ",
        "Innovation, technology development and transfer",
    ),
    "description": (
        "Hydro xanh, amoniac, điện gió ngoài khơi: các mục về công nghệ trong kế hoạch năm 2023 và các quy định hiện "
        "hành.",
        "Green hydrogen, ammonia and offshore wind: the technology entries in the plan of 2023 and the rules that "
        "apply.",
    ),
    "summary": ("Thử nghiệm, làm chủ và chuyển giao công nghệ mới", "Testing, mastering and sharing new technology"),
    "intro": (
        "Lĩnh vực này hỗ trợ nghiên cứu, thử nghiệm và chuyển giao công nghệ cho hệ thống năng lượng phát thải thấp.",
        "This sector supports research, trials and the transfer of technology for a low-emission energy system.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực gồm nghiên cứu, thử nghiệm và chuyển giao công nghệ năng lượng mới, trong đó có hydro "
                "xanh, amoniac và điện gió ngoài khơi; hỗ trợ các trung tâm chuyên môn trong nước.</p>"
            ),
            heading("Yêu cầu trong khuôn khổ JETP"),
            text(
                "<p>Theo thông tin công bố cổng JETP ngày 09/04/2025, JETP hỗ trợ Việt Nam chuyển đổi sang phát thải "
                "thấp, giảm carbon trong hệ thống điện và tạo cơ hội kinh tế mới. Mục tiêu dài hạn là phát thải ròng "
                f"bằng “0” vào năm 2050 ({link('joint-statement', 'tuyên bố chung ngày 14/12/2022')}). Chỉ tiêu riêng "
                "về công nghệ: chưa công bố.</p>"
            ),
            heading("Dự án và văn bản liên quan"),
            text(
                "<p>Phụ lục II của Kế hoạch huy động nguồn lực (RMP) năm 2023 có mục 38 về "
                '<a href="page:project-rmp-ta-ii-38">trung tâm chuyên môn điện gió ngoài khơi</a> do Vương quốc Anh '
                'hỗ trợ. Các mục về nhà máy <a href="page:project-rmp-pha-lai-1">Phả Lại 1</a> và '
                '<a href="page:project-rmp-pha-lai-2">Phả Lại 2</a> dự kiến dùng hydro xanh và amoniac. Nghị định '
                "58/2025/NĐ-CP quy định về phát triển điện năng lượng tái tạo và năng lượng mới.</p>"
            ),
            documents(["doc-58-2025", "doc-893", "doc-70-nq", "doc-rmp"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector covers research, trials and the transfer of new energy technology, green hydrogen, "
                "ammonia and offshore wind among them, and support for centres of expertise in the country.</p>"
            ),
            heading("What JETP asks"),
            text(
                "<p>According to the announcement of the JETP portal on 9 April 2025, JETP helps Viet Nam to move to "
                "low emissions, to take carbon out of its power system and to open new economic opportunities. The "
                "long-term aim is net zero emissions by 2050 "
                f"({link('joint-statement', 'joint statement of 14 December 2022')}). A target for technology alone "
                "is not published.</p>"
            ),
            heading("Related projects and documents"),
            text(
                "<p>Annex II of the Resource Mobilisation Plan (RMP) of 2023 has, as entry 38, a "
                '<a href="page:project-rmp-ta-ii-38">centre of excellence for offshore wind</a> supported by the '
                'United Kingdom. The entries for the <a href="page:project-rmp-pha-lai-1">Phả Lại 1</a> and '
                '<a href="page:project-rmp-pha-lai-2">Phả Lại 2</a> plants foresee green hydrogen and ammonia. Decree '
                "58/2025/NĐ-CP governs the development of renewable and new energy.</p>"
            ),
            documents(["doc-58-2025", "doc-893", "doc-70-nq", "doc-rmp"]),
        ],
    ),
}

JUST = {
    "key": "sector-just",
    "sector_key": "just",
    "slug": "dam-bao-chuyen-doi-cong-bang",
    "slug_en": "just-transition",
    "title": ("Đảm bảo chuyển đổi công bằng", "Ensuring a just transition"),
    "description": (
        "Việc làm, đào tạo lại và hỗ trợ địa phương có nhà máy điện than: ba nhiệm vụ hỗ trợ kỹ thuật nêu trong RMP "
        "năm 2023.",
        "Jobs, retraining and support for places with coal plants: three technical assistance tasks listed in the RMP "
        "of 2023.",
    ),
    "summary": ("Việc làm, đào tạo lại, hỗ trợ địa phương", "Jobs, retraining and support for localities"),
    "intro": (
        "Chuyển đổi năng lượng chỉ bền vững khi người lao động và địa phương bị tác động được chuẩn bị và hỗ trợ.",
        "An energy transition lasts only if the workers and places it touches are prepared and supported.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực gồm đánh giá nhu cầu lao động, đào tạo và đào tạo lại, hỗ trợ các địa phương có nhà máy "
                "điện than. “Công bằng” là một phần tên gọi của JETP và áp dụng cho cả bảy lĩnh vực còn lại.</p>"
            ),
            heading("Yêu cầu trong khuôn khổ JETP"),
            text(
                "<p>Theo thông tin công bố cổng JETP ngày 09/04/2025, đẩy nhanh quá trình chuyển đổi công bằng đi "
                "cùng với giảm carbon trong hệ thống điện và tạo cơ hội kinh tế mới. Số liệu về việc làm hoặc số "
                "người được đào tạo lại của các dự án JETP: chưa công bố.</p>"
            ),
            heading("Nhiệm vụ nêu trong RMP"),
            text(
                "<p>Phụ lục II (hỗ trợ kỹ thuật) của Kế hoạch huy động nguồn lực (RMP) năm 2023 có các mục:</p>"
                '<ul><li>mục 49: <a href="page:project-rmp-ta-ii-49">nhu cầu lao động</a>;</li>'
                '<li>mục 52: <a href="page:project-rmp-ta-ii-52">đào tạo lại người lao động</a>;</li>'
                '<li>mục 53: <a href="page:project-rmp-ta-ii-53">chuyển đổi công bằng tại các nhà máy điện than ở '
                "Quảng Ninh và Thái Nguyên</a>, với Chương trình Phát triển Liên hợp quốc (UNDP) và Nhóm các đối tác "
                "quốc tế (IPG).</li></ul>"
            ),
            documents(["doc-rmp", "doc-declaration", "doc-1009"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector covers the study of labour needs, training and retraining, and support for places that "
                "have coal-fired plants. “Just” is part of the name of JETP and holds for the other seven sectors as "
                "well.</p>"
            ),
            heading("What JETP asks"),
            text(
                "<p>According to the announcement of the JETP portal on 9 April 2025, speeding up a just transition "
                "goes together with taking carbon out of the power system and opening new economic opportunities. "
                "Figures on jobs, or on workers retrained, in JETP projects are not published.</p>"
            ),
            heading("Tasks listed in the RMP"),
            text(
                "<p>Annex II (technical assistance) of the Resource Mobilisation Plan (RMP) of 2023 has these "
                "entries:</p>"
                '<ul><li>entry 49: <a href="page:project-rmp-ta-ii-49">labour needs</a>;</li>'
                '<li>entry 52: <a href="page:project-rmp-ta-ii-52">retraining of workers</a>;</li>'
                '<li>entry 53: <a href="page:project-rmp-ta-ii-53">just transition at the coal-fired plants of Quang '
                "Ninh and Thai Nguyen</a>, with the United Nations Development Programme (UNDP) and the International "
                "Partners Group (IPG).</li></ul>"
            ),
            documents(["doc-rmp", "doc-declaration", "doc-1009"]),
        ],
    ),
}

USE = [EFFICIENCY, TRANSPORT, TECHNOLOGY, JUST]
