-- What is known of a unit beside what it has sent in, and all that was known before: rows are only added. The newest row
-- of a kind and subject is what holds.
create table supplement (
    round       text        not null,
    unit        text        not null,
    revision    bigint      not null check (revision > 0),  -- of all that is known of the unit; one for each change
    kind        text        not null
                check (kind in ('previous-answers', 'judgement', 'register-value', 'withdrawn-correction')),
    subject     text        not null,                       -- answer key or indicator; empty for the unit as a whole
    item        json,                                       -- what is known; null if it was taken back
    reason      text        not null,
    decided_by  text        not null,
    decided_at  timestamptz not null,
    primary key (round, unit, kind, subject, revision),
    foreign key (round, unit) references unit
);
