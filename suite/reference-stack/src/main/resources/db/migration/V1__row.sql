create table reference_stack_row (id bigint primary key);
