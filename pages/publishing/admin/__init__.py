"""What editors see of publishing per language: buttons, dialogs, the status of both languages, bulk actions."""
