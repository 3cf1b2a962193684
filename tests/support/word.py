"""What Word, Google Docs and a web page put on the clipboard, as they do it."""

from playwright.sync_api import Locator

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {font-family:"Times New Roman",serif;} @list l0:level1 {mso-level-text:x;} --></style></head>
<body lang=VI><!--StartFragment-->
<h1 style='text-align:center'><b><span style='font-size:14.0pt;color:#1F497D'>Công bố dự án<o:p></o:p></span></b></h1>
<p class=MsoNormal style='text-align:justify'><span style='font-family:"Times New Roman"'>Ngày 23/1/2025,
<st1:place w:st="on">Hà Nội</st1:place>,&nbsp; Bộ <b style='mso-bidi-font-weight:normal'>Công Thương</b>
nêu <i>ba dự án</i> theo <a href="https://example.org/1009"><span style='color:blue'>Quyết định 1009</span></a>,
<a href="#_ftn1">[1]</a> <a href="file:///C:/tmp/a.docx">tệp</a>.</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Danh mục<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Bác Ái<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>1.200
MW<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Trị An<o:p></o:p></p>
<p class=MsoNormal>Thứ tự:</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Một<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>Hai<o:p></o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'>
<tr><td width=200 style='border:solid 1.0pt'><p class=MsoNormal><b>Dự án<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Công suất</b></p></td></tr>
<tr><td><p class=MsoNormal>Bác Ái</p></td><td><p class=MsoNormal>1.200 MW</p></td></tr>
<tr><td colspan=2><p class=MsoNormal>Tổng</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="a"><v:imagedata src="file:///C:/x/clip.png"/></v:shape><![endif]--><![if
!vml]><img width=300 height=200 src="file:///C:/x/clip_image002.jpg"><![endif]--></p>
<p class=MsoNormal>Nguồn: <span class=SpellE>EVN</span>.<o:p></o:p></p>
<!--EndFragment--></body></html>"""
WORD_BEFORE_TABLE = (
    "<h2>Công bố dự án</h2><p>Ngày 23/1/2025, Hà Nội, Bộ <b>Công Thương</b> nêu <i>ba dự án</i> theo "
    '<a href="https://example.org/1009">Quyết định 1009</a>, [1] tệp.</p><h3>Danh mục</h3>'
    "<ul><li>Bác Ái<ul><li>1.200 MW</li></ul></li><li>Trị An</li></ul><p>Thứ tự:</p><ol><li>Một</li><li>Hai</li></ol>"
)
WORD_TABLE = [["Dự án", "Công suất"], ["Bác Ái", "1.200 MW"], ["Tổng", ""]]

GOOGLE_DOCS = """<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span
style="font-weight:400">Tiêu đề</span></h2><p dir="ltr"><span style="font-weight:700">Đậm</span><span
style="font-weight:400;font-style:italic"> nghiêng</span></p><ul><li dir="ltr" aria-level="1"><p><span>Một</span></p></li><ul><li
dir="ltr" aria-level="2"><p><span>Hai</span></p></li></ul></ul><br></b>"""
GOOGLE_DOCS_CLEAN = "<h2>Tiêu đề</h2><p><b>Đậm</b><i> nghiêng</i></p><ul><li>Một<ul><li>Hai</li></ul></li></ul>"

WEB_PAGE = """<div class="post"><script>alert(1)</script><div style="display:none">ẩn</div><div><div>Một đoạn
<span onclick="x()">văn</span></div><div><br></div><section><p style="color:red">Hai&#8203; &nbsp;ba</p></section></div>
<table><tr><td><p>Khung bọc</p></td></tr></table><a href="javascript:alert(1)">bấm</a><img src="https://example.org/x.png"></div>"""
WEB_PAGE_CLEAN = "<p>Một đoạn văn</p><p>Hai ba</p><p>Khung bọc</p><p>bấm</p>"

PASTE = """(element, [html, text]) => {
    const data = new DataTransfer();
    if (html) data.setData("text/html", html);
    data.setData("text/plain", text ?? new DOMParser().parseFromString(html, "text/html").body.textContent);
    const event = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
    element.dispatchEvent(event);
}"""


def paste(target: Locator, html: str = "", text: str | None = None) -> None:
    """Paste as an editor's Ctrl+V does: what an element gets is an event with the clipboard in it."""
    target.focus()
    target.evaluate(PASTE, [html, text])
