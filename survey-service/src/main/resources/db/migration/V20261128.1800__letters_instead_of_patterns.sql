-- The same rules without regular expressions, which every write of a row had to try: a fourteenth of the database's work on
-- a submission.
alter table response
    drop constraint response_unit_check,
    add constraint response_unit_check check (translate(unit, '123456789', '000000000') in ('0000', '0000-00'));
alter table submission
    drop constraint submission_sha256_check,
    add constraint submission_sha256_check check (length(sha256) = 64 and translate(sha256, '0123456789abcdef', '') = '');
