package io.smsconsole.core.audience.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.text.Texts;

import org.springframework.stereotype.Service;

/**
 * The sheets that were handed in, and how far they are.
 */
@Service
public class Intakes {

	/** Who reads a sheet shows at least this often that it still does. */
	static final Duration SILENCE = Duration.ofSeconds(30);

	/** How many rows that were left out are kept with their reasons. */
	static final int PROBLEMS = 10_000;

	private static final Duration KEPT = Duration.ofDays(30);

	private static final int NAME_LENGTH = 255;

	private final IntakeMapper mapper;

	private final Ids ids;

	private final Clock clock;

	Intakes(IntakeMapper mapper, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.ids = ids;
		this.clock = clock;
	}

	long open(String fileName, Region region, long groupId, long createdBy) {
		long id = this.ids.next();
		this.mapper.insert(new NewIntake(id, fileName.substring(0, Math.min(fileName.length(), NAME_LENGTH)), region,
				groupId, createdBy, this.clock.instant()));
		return id;
	}

	Optional<Intake> find(long id) {
		Intake intake = this.mapper.find(id);
		if (intake != null && intake.state() == IntakeState.READING) {
			endAbandoned();
			intake = this.mapper.find(id);
		}
		return Optional.ofNullable(intake);
	}

	List<Intake> list(Page page) {
		return this.mapper.list(page);
	}

	int count() {
		return this.mapper.count();
	}

	/**
	 * Explains why a sheet was not read to its end.
	 */
	static String explanation(Intake intake, Locale locale) {
		return intake.reason().isEmpty() ? ""
				: ErrorTexts.reason(intake.reason(), locale, StoredProblem.split(intake.arguments()).toArray());
	}

	/**
	 * Shows that a sheet is still being read.
	 * @return whether to go on
	 */
	boolean alive(long id, int percent) {
		return this.mapper.alive(id, percent, this.clock.instant()) > 0;
	}

	/**
	 * Tells what is in the pool now, within the transaction that puts it there.
	 * @return whether to go on
	 */
	boolean progress(long id, int percent, IntakeCounts counts, List<IntakeProblem> problems) {
		if (!problems.isEmpty()) {
			this.mapper.addProblems(id, problems.stream().map(StoredProblem::of).toList());
		}
		return this.mapper.progress(id, percent, counts, this.clock.instant()) > 0;
	}

	void complete(long id, IntakeCounts counts) {
		this.mapper.complete(id, counts);
	}

	void fail(long id, String reason, Object... arguments) {
		this.mapper.fail(id, reason, StoredProblem.joined(Arrays.stream(arguments).map(String::valueOf).toList()));
	}

	/**
	 * Stops a reading, on whichever node it goes on.
	 */
	void cancel(long id) {
		fail(id, "intake.cancelled");
	}

	/**
	 * Ends the sheets whose reader is gone; what was read of them is in the pool and
	 * counted.
	 */
	public void endAbandoned() {
		this.mapper.abandoned(this.clock.instant().minus(SILENCE)).forEach((id) -> fail(id, "intake.interrupted"));
	}

	/**
	 * Forgets the reports of sheets that were read long ago.
	 */
	public void sweep() {
		this.mapper.before(this.ids.floor(this.clock.instant().minus(KEPT))).forEach(this::delete);
	}

	void delete(long id) {
		this.mapper.delete(id);
		this.mapper.deleteProblems(id);
	}

	/**
	 * The first rows that were left out.
	 */
	List<IntakeProblem> problems(long id, int limit) {
		return this.mapper.problems(id, 0, limit).stream().map(StoredProblem::problem).toList();
	}

	/**
	 * Writes the rows that were left out as csv, as many as are kept. No cell can become
	 * a formula when a spreadsheet program opens it.
	 * @param intakeId the sheet
	 * @param locale the reader's language
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public void writeProblems(long intakeId, Locale locale, OutputStream out) throws IOException {
		ResourceBundle words = Texts.of("customers", locale);
		SafeCsv csv = new SafeCsv(out);
		csv.row(words.getString("column.row"), words.getString("column.number"), words.getString("column.explanation"));
		for (IntakeProblem problem : problems(intakeId, PROBLEMS)) {
			csv.row(String.valueOf(problem.row()), problem.value(), problem.explanation(locale));
		}
		csv.flush();
	}

}
