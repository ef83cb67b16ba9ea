-- The same rules without regular expressions, which every write of a row had to try.
alter table snapshot
    drop constraint snapshot_unit_check,
    add constraint snapshot_unit_check check (length(unit) in (4, 7) and translate(unit, '0123456789-', '') = ''),
    drop constraint snapshot_outcomes_check,
    add constraint snapshot_outcomes_check check (translate(outcomes, 'jdnekbt', '') = '');
