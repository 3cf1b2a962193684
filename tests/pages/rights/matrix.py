"""Who may do what: each role, given for one section, against each action. The tests try every cell over HTTP.

“x” is done, “.” is refused. Actions are functions of the same name in `tests/pages/rights/actions`; “ours” is the section that
the person was given, “theirs” another one. Administrators are given the whole portal.
"""

from accounts.roles import Role

ROLES = (Role.REPORTER, Role.TRANSLATOR, Role.EDITOR, Role.APPROVER, Role.SECRETARIAT, Role.ADMINISTRATOR)

#                              reporter
#                                 translator
#                                    editor
#                                       approver
#                                          secretariat
#                                             administrator
TABLE = """
open_the_admin                 x  x  x  x  x  x
explore_ours                   x  x  x  x  x  x
create_in_ours                 x  .  x  x  x  x
create_in_theirs               .  .  .  .  .  x
create_live                    .  .  .  x  .  x
edit_own_vietnamese            x  .  x  x  x  x
edit_vietnamese                .  .  x  x  x  x
edit_english                   .  x  x  x  x  x
edit_vietnamese_of_theirs      .  .  .  .  .  x
edit_english_of_theirs         .  .  .  .  .  x
autosave_vietnamese            .  .  x  x  x  x
autosave_english               .  x  x  x  x  x
revert_vietnamese              .  .  x  x  x  x
revert_english                 .  x  x  x  x  x
publish                        .  .  .  x  .  x
publish_theirs                 .  .  .  .  .  x
schedule                       .  .  .  x  .  x
schedule_theirs                .  .  .  .  .  x
propose_an_hour                .  .  x  x  x  x
cancel_plan_of_others          .  .  .  x  .  x
unpublish                      .  .  .  x  .  x
unpublish_theirs               .  .  .  .  .  x
move_own_draft                 x  .  x  x  x  x
move_draft                     .  .  x  x  x  x
move_live                      .  .  .  x  .  x
move_to_theirs                 .  .  .  .  .  x
copy_in_ours                   .  .  x  x  x  x
copy_to_theirs                 .  .  .  .  .  x
make_alias                     .  .  .  x  .  x
convert_alias                  .  .  x  x  x  x
delete_own_draft               x  .  x  x  x  x
delete_draft                   .  .  x  x  x  x
delete_live                    .  .  .  x  .  x
delete_theirs                  .  .  .  .  .  x
delete_section                 .  .  .  x  .  x
reorder                        .  .  .  x  .  x
restrict_readers               .  .  .  x  .  x
lock                           .  .  x  x  x  x
unlock_of_others               .  .  .  x  .  x
comment                        .  x  x  x  x  x
see_history                    .  x  x  x  x  x
see_draft                      .  x  x  x  x  x
submit                         .  .  x  x  x  x
approve                        .  .  .  x  .  .
reject                         .  .  .  x  .  .
cancel_workflow_of_others      .  .  .  x  .  .
bulk_publish                   .  .  .  x  .  x
bulk_unpublish                 .  .  .  x  .  x
bulk_delete                    .  .  .  x  .  x
bulk_move                      .  .  .  x  .  x
upload_image                   x  .  x  x  x  x
upload_image_for_theirs        .  .  .  .  .  x
edit_image_vietnamese          .  .  x  x  x  x
edit_image_english             .  x  x  x  x  x
edit_image_english_of_theirs   .  .  .  .  .  x
tag_images_in_bulk             .  .  x  x  x  x
move_images_in_bulk            .  .  x  x  x  x
delete_image                   .  .  x  x  x  x
upload_document                x  .  x  x  x  x
edit_document_vietnamese       .  .  x  x  x  x
edit_document_english          .  x  x  x  x  x
delete_document                .  .  x  x  x  x
edit_organisation_vietnamese   .  .  .  .  .  x
edit_organisation_english      .  x  .  .  .  x
edit_organisation_rows         .  .  .  .  .  x
add_organisation               .  .  .  .  .  x
delete_organisation            .  .  .  .  .  x
edit_indicator_vietnamese      .  .  .  .  .  x
edit_topic_vietnamese          .  .  .  .  .  x
edit_province_vietnamese       .  .  .  .  .  x
edit_banner_vietnamese         .  .  .  .  .  x
edit_banner_english            .  x  .  .  .  x
read_message                   .  .  .  .  .  x
answer_message                 .  .  .  .  .  x
change_settings                .  .  .  .  .  x
list_accounts                  .  .  .  .  .  x
make_account                   .  .  .  .  .  x
make_superuser                 .  .  .  .  .  .
take_over_superuser            .  .  .  .  .  .
edit_group                     .  .  .  .  .  x
give_rights                    .  .  .  .  .  x
add_redirect                   .  .  .  .  .  x
add_collection                 .  .  .  .  .  x
edit_workflow                  .  .  .  .  .  x
see_site_history               x  x  x  x  x  x
"""

# What the group of the role itself gives beyond sections: the whole portal, or records and messages that belong to no section.
TABLE_OF_THE_PORTAL = """
edit_vietnamese_of_theirs      .  .  x  x  .  x
edit_english_of_theirs         .  x  x  x  .  x
publish_theirs                 .  .  .  x  .  x
delete_home                    .  .  .  .  .  .
unpublish_home                 .  .  .  .  .  .
edit_image_english_of_theirs   .  x  x  x  .  x
edit_organisation_vietnamese   .  .  .  .  x  x
edit_organisation_english      .  x  .  .  x  x
edit_organisation_rows         .  .  .  .  x  x
add_organisation               .  .  .  .  x  x
delete_organisation            .  .  .  .  x  x
edit_indicator_vietnamese      .  .  .  .  x  x
edit_topic_vietnamese          .  .  .  x  x  x
edit_province_vietnamese       .  .  .  .  .  x
edit_banner_vietnamese         .  .  .  x  .  x
edit_banner_english            .  x  .  x  .  x
read_message                   .  .  .  .  x  x
answer_message                 .  .  .  .  x  x
change_settings                .  .  .  .  .  x
give_rights                    .  .  .  .  .  x
"""

# Tried under an English interface too: what is stored must not depend on it.
IN_BOTH_LANGUAGES = (
    "create_in_ours",
    "edit_vietnamese",
    "edit_english",
    "autosave_english",
    "revert_vietnamese",
    "publish",
    "copy_in_ours",
    "submit",
    "edit_image_vietnamese",
    "edit_image_english",
    "edit_organisation_vietnamese",
    "edit_organisation_english",
)


def rows(table: str) -> dict[str, dict[Role, bool]]:
    """Return for each action who may do it."""
    found = {}
    for line in table.strip().splitlines():
        action, *marks = line.split()
        found[action] = {role: mark == "x" for role, mark in zip(ROLES, marks, strict=True)}
    return found
