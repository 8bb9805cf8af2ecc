-- The sweep of unused lists asks which tasks were made of a list.
ALTER TABLE task ADD KEY task_list (list_id);
