-- Groups of kommuner that users make for themselves. Their shares are taken from the snapshots when they are asked for.
create table unit_group (
    id          text        primary key,                    -- such as grupp-nordvast
    name        text        not null,
    units       text[]      not null check (cardinality(units) > 0)   -- codes of kommuner or stadsdelar, in order
);
