package io.smsconsole.core.insight.backlog;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on what waits, each bound by an index and a limit.
 */
@Mapper
interface BacklogMapper {

	Long oldestOfPrograms();

	Long oldestOfTasks();

	int waiting(int most);

	int doubtful(int most);

	List<TaskSum> tasks();

	int callbackEntries(int most);

	int callbackDeliveries(int most);

	Long oldestCallback();

}
