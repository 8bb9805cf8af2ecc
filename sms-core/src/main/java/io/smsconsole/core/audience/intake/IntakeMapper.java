package io.smsconsole.core.audience.intake;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.page.Page;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code intake} and {@code intake_problem}.
 */
@Mapper
interface IntakeMapper {

	void insert(NewIntake intake);

	Intake find(long id);

	List<Intake> list(Page page);

	int count();

	int progress(long id, int percent, IntakeCounts counts, Instant now);

	int alive(long id, int percent, Instant now);

	int complete(long id, IntakeCounts counts);

	int fail(long id, String reason, String arguments);

	List<Long> abandoned(Instant before);

	void addProblems(long id, List<StoredProblem> problems);

	List<StoredProblem> problems(long id, int above, int limit);

	void delete(long id);

	void deleteProblems(long id);

	List<Long> before(long id);

}
