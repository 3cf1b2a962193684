"""Title, alternative text, caption and credit of every drawing, each as a pair (vi, en)."""

CREDIT = ("vẽ cho bản trình diễn này", "drawn for this demonstration")


def described(title: tuple[str, str], alt: tuple[str, str], subject: tuple[str, str]) -> dict[str, tuple[str, str]]:
    """The caption says first that the picture is a drawing."""
    caption = (f"Hình vẽ minh họa, không phải ảnh chụp: {subject[0]}.", f"Drawing, not a photograph: {subject[1]}.")
    return {"title": title, "alt": alt, "caption": caption, "credit": CREDIT}


DRAWINGS = {
    "hills-wind": described(
        ("Tua-bin gió trên đồi ruộng bậc thang", "Wind turbines above terraced hills"),
        (
            "Mặt trời mọc sau những lớp đồi ruộng bậc thang; năm tua-bin gió màu trắng, hai ngôi nhà mái ngói "
            "và hàng dừa.",
            "The sun rises behind layers of terraced hills with five white wind turbines, two tiled houses "
            "and coconut palms.",
        ),
        ("điện gió giữa cảnh quan đồi núi", "wind power in a landscape of hills"),
    ),
    "pumped-storage": described(
        ("Thủy điện tích năng nhìn cắt qua lòng núi", "Pumped storage seen through the mountain"),
        (
            "Mặt cắt ngọn núi: hồ trên và hồ dưới nối với nhau bằng đường hầm dẫn nước qua nhà máy ngầm có "
            "bốn tổ máy; "
            "một mũi tên chỉ nước chảy xuống phát điện, một mũi tên chỉ nước được bơm lên.",
            "A mountain cut open: an upper and a lower lake are joined by a water tunnel through an underground "
            "powerhouse with four units; one arrow shows water running down to generate, the other water pumped up.",
        ),
        (
            "nguyên lý thủy điện tích năng, không mô tả một công trình cụ thể",
            "how pumped storage works; it shows no particular plant",
        ),
    ),
    "grid": described(
        ("Đường dây truyền tải và trạm biến áp", "Transmission line and substation"),
        (
            "Hàng cột điện cao thế nối nhau qua các triền đồi lúc mặt trời thấp; bên phải là trạm biến áp.",
            "High-voltage pylons march across the hills under a low sun; a substation stands on the right.",
        ),
        (
            "lưới điện truyền tải, không mô tả một tuyến đường dây cụ thể",
            "the transmission grid; it shows no particular line",
        ),
    ),
    "hydropower": described(
        ("Đập thủy điện và nhà máy mở rộng", "Hydropower dam and an extended powerhouse"),
        (
            "Đập bê tông có tám khoang tràn, bốn khoang đang xả nước trắng xóa; cạnh nhà máy cũ là một gian "
            "máy mới màu vàng.",
            "A concrete dam with eight spillway bays, four of them pouring white water; beside the old "
            "powerhouse stands "
            "a new hall in yellow.",
        ),
        (
            "mở rộng nhà máy thủy điện, không mô tả một công trình cụ thể",
            "extending a hydropower plant; it shows no particular one",
        ),
    ),
    "floating-solar": described(
        ("Điện mặt trời nổi trên hồ", "Floating solar on a lake"),
        (
            "Hai mảng pin mặt trời lớn nổi trên mặt hồ, giữa có lối đi; một chiếc thuyền nhỏ, hàng cây và "
            "đường dây điện ở bờ xa.",
            "Two large fields of solar panels float on a lake with a walkway between them; a small boat, trees and a "
            "power line on the far shore.",
        ),
        (
            "điện mặt trời nổi trên hồ chứa, không mô tả một công trình cụ thể",
            "solar power on a reservoir; it shows no particular plant",
        ),
    ),
    "port": described(
        ("Cảng và khu công nghiệp", "Port and industrial zone"),
        (
            "Cần cẩu đỏ dỡ công-ten-nơ từ tàu xuống cầu cảng; bên trái là nhà xưởng mái răng cưa lắp pin mặt trời.",
            "A red gantry crane unloads a container ship; on the left a factory whose saw-tooth roof carries "
            "solar panels.",
        ),
        ("cảng biển và nhà xưởng dùng năng lượng sạch", "a port and a factory that use clean energy"),
    ),
    "meeting": described(
        ("Cuộc họp quanh bàn tròn", "Meeting at a round table"),
        (
            "Bảy người ngồi sau chiếc bàn cong có máy tính, giấy tờ và hoa sen; phía sau là cửa sổ nhìn ra "
            "đồi tua-bin gió "
            "và màn hình có biểu đồ cột tăng dần.",
            "Seven people sit behind a curved table with laptops, papers and a lotus; behind them a window on "
            "hills with "
            "wind turbines and a screen with a rising bar chart.",
        ),
        (
            "một cuộc họp nói chung; người và biểu đồ trong hình không có thật",
            "a meeting in general; the people and the chart are not real",
        ),
    ),
    "signing": described(
        ("Ký kết văn kiện", "Signing of documents"),
        (
            "Hai bìa văn kiện mở trên bàn gỗ, một màu xanh đã có chữ ký, một màu đỏ đang được ký; giữa bàn có "
            "hoa sen, hai chén trà.",
            "Two document folders lie open on a wooden table, a green one already signed and a red one being signed; "
            "a lotus and two cups of tea stand between them.",
        ),
        ("lễ ký nói chung, không phải một văn kiện cụ thể", "a signing in general, not a particular document"),
    ),
    "documents": described(
        ("Tra cứu tài liệu", "Looking through documents"),
        (
            "Kính lúp đặt trên một văn bản có chữ ký; bên phải là giá hồ sơ nhiều màu, chồng sách và chậu cây.",
            "A magnifying glass lies on a signed paper; on the right are shelves of coloured binders, a pile of books "
            "and a plant.",
        ),
        ("thư viện văn bản và báo cáo", "a library of legal texts and reports"),
    ),
    "bus-charging": described(
        ("Xe buýt điện đang sạc", "Electric bus at a charger"),
        (
            "Xe buýt điện màu kem và xanh cắm sạc dưới mái che pin mặt trời; hai hành khách đợi trên vỉa hè, "
            "phía sau là thành phố.",
            "A cream and teal electric bus charges under a solar canopy; two passengers wait on the pavement, "
            "with the "
            "city behind.",
        ),
        ("giao thông công cộng chạy điện", "public transport on electricity"),
    ),
    "coal-transition": described(
        ("Từ điện than sang điện sạch", "From coal to clean power"),
        (
            "Bên trái là nhà máy điện than với hai ống khói và đống than, làn khói đang tan; bên phải đất "
            "chuyển sang màu xanh "
            "với pin mặt trời, cây và tua-bin gió.",
            "On the left a coal-fired plant with two chimneys and a coal heap, its smoke drifting away; on "
            "the right the "
            "land turns green with solar panels, trees and wind turbines.",
        ),
        (
            "chuyển đổi nhà máy điện than, không mô tả một nhà máy cụ thể",
            "the transition of coal plants; it shows no particular one",
        ),
    ),
    "training": described(
        ("Lớp đào tạo nghề", "Vocational training"),
        (
            "Giảng viên đội mũ bảo hộ chỉ lên bảng vẽ tua-bin gió, pin mặt trời và ngôi nhà; học viên mặc áo "
            "phản quang ngồi quay lưng.",
            "An instructor in a safety helmet points at a board with a wind turbine, a solar panel and a "
            "house; trainees "
            "in safety vests sit with their backs to us.",
        ),
        (
            "đào tạo nghề cho ngành năng lượng sạch; người trong hình không có thật",
            "training for clean-energy trades; the people are not real",
        ),
    ),
    "world": described(
        ("Bốn quan hệ đối tác trên thế giới", "Four partnerships in the world"),
        (
            "Quả địa cầu nhìn từ Ấn Độ Dương; bốn chấm vàng đánh dấu Việt Nam, Indonesia, Nam Phi và "
            "Senegal, nối bằng nét đứt.",
            "A globe seen from the Indian Ocean; four gold dots joined by dashed lines mark Viet Nam, "
            "Indonesia, South "
            "Africa and Senegal.",
        ),
        (
            "bốn nước có quan hệ đối tác chuyển đổi năng lượng công bằng; bờ biển vẽ giản lược, không thể "
            "hiện biên giới",
            "the four countries with a just energy transition partnership; coasts are simplified and no "
            "borders are shown",
        ),
    ),
    "city": described(
        ("Thành phố tiết kiệm năng lượng", "A city that saves energy"),
        (
            "Dãy nhà ống có ban công và pin mặt trời trên mái, hàng cây, hai xe máy điện; phía sau là tàu "
            "điện trên cao và nhà cao tầng.",
            "A row of narrow town houses with balconies and rooftop solar, trees and two electric motorbikes; "
            "behind them "
            "an elevated train and tall buildings.",
        ),
        ("sử dụng năng lượng hiệu quả trong đô thị", "efficient use of energy in a city"),
    ),
    "solar-roof": described(
        ("Lắp pin mặt trời mái nhà", "Installing rooftop solar"),
        (
            "Kỹ thuật viên đội mũ bảo hộ lắp những tấm pin mặt trời trên mái ngói đỏ; phía sau là khu phố và mặt trời.",
            "A technician in a safety helmet fits solar panels to a red tiled roof; behind are a "
            "neighbourhood and the sun.",
        ),
        ("điện mặt trời mái nhà", "rooftop solar power"),
    ),
    "battery": described(
        ("Hệ thống pin lưu trữ", "Battery storage"),
        (
            "Ba khối công-ten-nơ pin có vạch báo mức sạc, kỹ sư cầm máy đo bên máy biến áp; phía sau là "
            "tua-bin gió, đường dây điện và mặt trời.",
            "Three battery containers with charge gauges and an engineer with a meter beside a transformer; "
            "wind turbines, "
            "a power line and the sun behind.",
        ),
        ("lưu trữ điện bằng pin, không mô tả một công trình cụ thể", "battery storage; it shows no particular plant"),
    ),
}
