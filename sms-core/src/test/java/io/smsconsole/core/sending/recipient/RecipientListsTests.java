package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.function.LongSupplier;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.PacedProgress;
import io.smsconsole.core.base.sheet.ReadingStoppedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CoreTest
class RecipientListsTests {

	private static final ImportCounts SOME = new ImportCounts(3, 2, 1, 0, 0);

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientListMapper mapper;

	@Autowired
	private RecipientSliceMapper slices;

	@Autowired
	private RecipientImport recipientImport;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	@Autowired
	private Clock clock;

	@Test
	void tellsHowFarTheReadingIs() {
		long id = open();
		assertThat(this.lists.progress(id, 40, SOME)).isTrue();
		assertThat(this.lists.find(id).orElseThrow()).isEqualTo(
				new RecipientList(id, "a.csv", Region.MAINLAND, 1, RecipientListState.PARSING, "", 40, 3, 2, 1, 0, 0));
	}

	@Test
	void showsNoRowsBeforeTheReadingIsOver() {
		long id = open();
		this.slices.insert(id, 0, 0, 1, new byte[] { 1 });
		assertThat(this.slices.find(id, 0, 0)).isNull();
		this.lists.complete(id, SOME);
		assertThat(this.slices.find(id, 0, 0).payload()).containsExactly(1);
	}

	@Test
	void stopsAReadingThatWasCancelled() {
		long id = open();
		this.slices.insert(id, 0, 0, 1, new byte[] { 1 });
		this.lists.cancel(id);
		assertThat(this.lists.progress(id, 40, SOME)).isFalse();
		assertThat(this.lists.complete(id, SOME)).isFalse();
		assertThat(this.lists.explanation(id, Locale.ENGLISH)).contains("The reading was cancelled.");
		PacedProgress progress = new PacedProgress(id, (percent) -> this.lists.progress(id, percent, SOME),
				new Ticker());
		assertThatExceptionOfType(ReadingStoppedException.class).isThrownBy(() -> progress.read(1, 2));
	}

	@Test
	void leavesAListThatIsReadyAloneWhenItIsCancelled() {
		long id = open();
		this.lists.complete(id, SOME);
		this.lists.cancel(id);
		assertThat(this.lists.find(id).orElseThrow().state()).isEqualTo(RecipientListState.READY);
		assertThat(this.lists.explanation(id, Locale.ENGLISH)).isEmpty();
	}

	@Test
	void givesUpAListWhoseReaderIsSilent() {
		long silent = this.ids.next();
		Instant past = this.clock.instant().minus(Duration.ofMinutes(5));
		this.mapper.insert(new NewRecipientList(silent, "", Region.MAINLAND, 0, RecipientListState.PARSING, 1, past));
		this.slices.insert(silent, 0, 0, 1, new byte[] { 1 });
		long alive = open();
		new AbandonedLists(this.lists).removeAtStart();
		assertThat(this.lists.find(silent).orElseThrow()).extracting(RecipientList::state, RecipientList::reason)
			.containsExactly(RecipientListState.FAILED, "recipient.interrupted");
		assertThat(StoredSlices.count(this.jdbc, silent)).isZero();
		assertThat(this.lists.find(alive).orElseThrow().state()).isEqualTo(RecipientListState.PARSING);
	}

	@Test
	void belongsToWhoOpenedIt() {
		long id = open();
		assertThat(this.lists.belongsTo(id, 7)).isTrue();
		assertThat(this.lists.belongsTo(id, 8)).isFalse();
		assertThat(this.lists.belongsTo(this.ids.next(), 7)).isFalse();
	}

	@Test
	void deletesAListWithItsRows() {
		long id = open();
		this.lists.complete(id, SOME);
		this.slices.insert(id, 0, 0, 1, new byte[] { 1 });
		this.lists.delete(id);
		assertThat(this.lists.find(id)).isEmpty();
		assertThat(StoredSlices.count(this.jdbc, id)).isZero();
	}

	@Test
	void cutsAFileNameThatIsTooLong() {
		long id = this.lists.open("x".repeat(1_000), Region.MAINLAND, 0, 7);
		assertThat(this.lists.find(id).orElseThrow().fileName()).hasSize(255);
	}

	@Test
	void readsAListOnce(@TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("a.csv"), Collections.nCopies(3, "13800138000,a"));
		long id = open();
		this.recipientImport.read(id, file);
		assertThatIllegalArgumentException().isThrownBy(() -> this.recipientImport.read(id, file));
		assertThat(this.lists.find(id).orElseThrow().duplicate()).isEqualTo(2);
	}

	@Test
	void failsAListWhoseFileIsGone(@TempDir Path folder) {
		long id = open();
		this.recipientImport.read(id, folder.resolve("gone.csv"));
		assertThat(this.lists.find(id).orElseThrow().reason()).isEqualTo("recipient.broken");
	}

	private long open() {
		return this.lists.open("a.csv", Region.MAINLAND, 1, 7);
	}

	/**
	 * A clock that runs a second at each look.
	 */
	private static final class Ticker implements LongSupplier {

		private long now;

		@Override
		public long getAsLong() {
			this.now += 1_000_000_000L;
			return this.now;
		}

	}

}
