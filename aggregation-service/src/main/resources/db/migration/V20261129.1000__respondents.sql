-- Units of care and persons have a code within their kommun, such as 0114-004711, and a background that figures are broken
-- down and weighted by. Null for a kommun or stadsdel.
alter table snapshot
    drop constraint snapshot_unit_check,
    add constraint snapshot_unit_check check (
        length(unit) >= 4 and translate(left(unit, 4), '0123456789', '') = ''
        and (length(unit) = 4
            or length(unit) between 6 and 13 and substr(unit, 5, 1) = '-'
                and translate(lower(substr(unit, 6)), '0123456789abcdefghijklmnopqrstuvwxyz', '') = '')),
    add column groups text,                                 -- kon=kvinna,alder=80-89
    add column weight numeric check (weight > 0),
    add constraint snapshot_weight_of_respondent check (weight is null or groups is not null);

-- How many respondents there are in each region, as the survey has told; none where kommuner and stadsdelar are asked.
create table invited (
    round       text        not null references round,
    region      text        not null,
    respondents integer     not null check (respondents >= 0),
    primary key (round, region)
);

-- A region counts the respondents that something is known of, which in the beginning is none.
alter table tally
    drop constraint tally_units_check,
    add constraint tally_units_check check (units >= 0);
