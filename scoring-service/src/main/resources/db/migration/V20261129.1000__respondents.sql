-- Units of care and persons answer under a code within their kommun, such as 0114-004711.
alter table unit
    drop constraint unit_unit_check,
    add constraint unit_unit_check check (unit ~ '^[0-9]{4}(-[0-9A-Za-z]{1,8})?$');

-- What their figures are broken down and weighted by; null for a kommun or stadsdel.
alter table submission
    add column groups json,                                 -- id of the group by id of the breakdown
    add column weight numeric check (weight > 0),
    add constraint submission_weight_of_respondent check (weight is null or groups is not null);
