/* The buttons that are about English are there once there is an English title: before, the server would refuse what they ask. */

const form = document.querySelector("form[data-edit-form]");
const title = form?.elements.namedItem("title_en");
if (title) {
  const look = () => form.toggleAttribute("data-without-english", !title.value.trim());
  for (const event of ["input", "change"]) form.addEventListener(event, look);
  look();
}
