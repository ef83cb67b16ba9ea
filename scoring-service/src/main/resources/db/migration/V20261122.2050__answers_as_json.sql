-- Answers are only written and read whole, so they are kept as they were written instead of taken apart.
alter table submission alter column answers type json using answers::json;
