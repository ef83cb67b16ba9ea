-- How many units of care or persons are asked, by id of region, as the round's last change told; none where kommuner and stadsdelar are.
alter table round add column invited json not null default '{}';
