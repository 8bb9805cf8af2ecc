package io.smsconsole.core.insight.system;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code job_run}.
 */
@Mapper
interface JobRunMapper {

	void save(@Param("run") JobRun run);

	JobRun find(String name);

	List<JobRun> list();

}
