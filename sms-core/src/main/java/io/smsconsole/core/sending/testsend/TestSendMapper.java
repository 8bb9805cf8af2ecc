package io.smsconsole.core.sending.testsend;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code task_test}.
 */
@Mapper
interface TestSendMapper {

	void insert(List<TestRow> rows);

	List<TestRow> ofTask(long taskId, int limit);

	List<String> lastNumbers(long createdBy, int limit);

	int forget(long before, int limit);

}
