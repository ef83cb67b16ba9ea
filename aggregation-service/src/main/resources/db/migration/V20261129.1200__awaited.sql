-- How many units have sent in the part that most have sent in, as told at the close; 0 while the round takes answers.
alter table round add column awaited integer not null default 0 check (awaited >= 0);
