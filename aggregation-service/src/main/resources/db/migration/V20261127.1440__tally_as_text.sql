-- Counts are only written and read whole. As jsonb they took 4 kB for an area, which PostgreSQL compressed and unpacked for
-- each of the ten regions that a submission touches; now a line for each indicator, such as "u07340 j102 b8".
alter table tally add column kept text;

update tally
set kept = (
    select coalesce(string_agg(indicator.key || (
        select coalesce(string_agg(' ' || case count.key when 'sum' then 's' else left(count.key, 1) end || count.value, ''), '')
        from jsonb_each_text(indicator.value) count
    ) || E'\n', ''), '')
    from jsonb_each(counts) indicator
);

alter table tally drop column counts;
alter table tally rename column kept to counts;
alter table tally alter column counts set not null;
-- Kept in the row as it is: compressing 2 kB at each change costs more than it saves.
alter table tally set (toast_tuple_target = 8160);
