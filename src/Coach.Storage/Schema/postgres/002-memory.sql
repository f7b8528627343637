-- What memory is replayed from. Null in answers from before: by whether they were correct, and by the skill that the question has now.

alter table quiz_answer add column skill text;
alter table quiz_answer add column credit double precision;
alter table quiz_answer add column rating integer check (rating between 1 and 4);

create index quiz_round_person on quiz_round (tenant, person, started_at);
