-- When somebody who was called was last reminded to answer: at most once a day (F-080).

alter table summons.invitation add column reminded_on date;
