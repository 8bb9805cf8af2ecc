-- How often short links were followed, by hour and by the group send that began last with the link's template (0 for none).
-- A person counts in the hour of their first click of the day; what programs fetch is counted apart.
CREATE TABLE click_hour (
	hour DATETIME NOT NULL,
	link_id BIGINT NOT NULL,
	task_id BIGINT NOT NULL,
	day DATE NOT NULL,
	people BIGINT NOT NULL,
	clicks BIGINT NOT NULL,
	bots BIGINT NOT NULL,
	PRIMARY KEY (link_id, hour, task_id),
	KEY click_hour_task (task_id)
);

-- Who followed a link today: a hash of address and agent under the day's salt. Both are gone when the day is over.
CREATE TABLE click_person (
	day DATE NOT NULL,
	link_id BIGINT NOT NULL,
	person BIGINT NOT NULL,
	PRIMARY KEY (day, link_id, person)
);

CREATE TABLE click_salt (
	day DATE NOT NULL,
	salt BINARY(32) NOT NULL,
	PRIMARY KEY (day)
);
