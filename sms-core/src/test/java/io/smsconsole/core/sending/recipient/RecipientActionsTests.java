package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.smsconsole.core.CallerDoubles;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.UploadedSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Lists are read by another thread, so what is written is committed and removed again.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RecipientActionsTests {

	private static final String APP = "1400000000";

	@Autowired
	private RecipientActions actions;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void forget() {
		this.database.sql("DELETE FROM recipient_list").update();
		this.database.sql("DELETE FROM recipient_slice").update();
	}

	@Test
	void readsAFileAndDeletesIt(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("upload"), "13800138000,a\n13800138000,b\n1380,c\n");
		RecipientListInfo list = settled(this.actions
			.upload(new UploadRecipientListRequest(APP, 0, 1, new UploadedSheet("people.csv", file), null)));
		assertThat(list.ready()).isTrue();
		assertThat(list.fileName()).isEqualTo("people.csv");
		assertThat(list.total()).isEqualTo(3);
		assertThat(list.valid()).isEqualTo(1);
		assertThat(list.duplicate()).isEqualTo(1);
		assertThat(list.malformed()).isEqualTo(1);
		await().untilAsserted(() -> assertThat(file).doesNotExist());
	}

	@Test
	void deletesAFileThatIsNoSheet(@TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("upload"), new byte[] { 0, 1, 2, 3, 0, 9 });
		RecipientListInfo list = settled(this.actions
			.upload(new UploadRecipientListRequest(APP, 0, 0, new UploadedSheet("people.exe", file), null)));
		assertThat(list.ready()).isFalse();
		assertThat(list.reason()).isEqualTo("sheet.not-a-sheet");
		await().untilAsserted(() -> assertThat(file).doesNotExist());
	}

	@Test
	void readsNumbersThatWereEntered() {
		RecipientListInfo list = settled(
				this.actions.upload(new UploadRecipientListRequest(APP, 1, null, null, "+85261234567\n+85261234568")));
		assertThat(list.valid()).isEqualTo(2);
		assertThat(list.fileName()).isEmpty();
	}

	@Test
	void wantsNumbersAndSensibleSettings() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "PhoneNumbers",
				() -> this.actions.upload(new UploadRecipientListRequest(APP, 0, 0, null, " ")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
				() -> this.actions.upload(new UploadRecipientListRequest(APP, 2, 0, null, "1")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Variables",
				() -> this.actions.upload(new UploadRecipientListRequest(APP, 0, -1, null, "1")));
	}

	@Test
	void showsAListToItsOwnerOnly() {
		long own = this.lists.open("a.csv", Region.MAINLAND, 0, CallerDoubles.OWNER);
		long other = this.lists.open("b.csv", Region.MAINLAND, 0, CallerDoubles.OWNER + 1);
		assertThat(describe(Long.toString(own)).fileName()).isEqualTo("a.csv");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "RecipientListId", () -> describe(Long.toString(other)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "RecipientListId", () -> describe("x"));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "RecipientListId", () -> describe(null));
	}

	private RecipientListInfo settled(RecipientListInfo list) {
		return await().until(() -> describe(list.recipientListId()), (now) -> !now.parsing());
	}

	private RecipientListInfo describe(String id) {
		return this.actions.describe(new DescribeRecipientListRequest(APP, id));
	}

}
