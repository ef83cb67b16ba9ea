-- The same rules without regular expressions, which every write of a row had to try.
alter table snapshot
    drop constraint snapshot_unit_check,
    add constraint snapshot_unit_check check (translate(unit, '123456789', '000000000') in ('0000', '0000-00')),
    drop constraint snapshot_outcomes_check,
    add constraint snapshot_outcomes_check check (translate(outcomes, 'jdnekbt', '') = '');
