package io.smsconsole.core.sending.recipient;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.base.kind.Region;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/**
 * Readings that do not come to their end, committed as they are in the product.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StoppedImportTests {

	private static final int ROWS = 900_000;

	@TempDir
	private Path folder;

	@Autowired
	private RecipientImport recipientImport;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private GroupMembers members;

	@Autowired
	private JdbcTemplate jdbc;

	private long id;

	@BeforeEach
	void open() {
		this.id = this.lists.open("list.csv", Region.MAINLAND, 0, 1);
	}

	@AfterEach
	void delete() {
		this.lists.delete(this.id);
	}

	@Test
	void leavesNothingBehindWhenItIsCancelledOnTheWay() throws IOException {
		CompletableFuture<Void> reading = readLongList();
		this.lists.cancel(this.id);
		reading.join();
		assertThat(this.lists.find(this.id).orElseThrow().reason()).isEqualTo("recipient.cancelled");
		assertThat(StoredSlices.count(this.jdbc, this.id)).isZero();
	}

	@Test
	void leavesNothingBehindWhenTheListIsDeletedOnTheWay() throws IOException {
		CompletableFuture<Void> reading = readLongList();
		this.lists.delete(this.id);
		reading.join();
		assertThat(this.lists.find(this.id)).isEmpty();
		assertThat(StoredSlices.count(this.jdbc, this.id)).isZero();
	}

	@Test
	void failsTheListWhenItsRowsCannotBeStored() throws IOException {
		RecipientSliceMapper broken = mock(RecipientSliceMapper.class);
		willThrow(new DataAccessResourceFailureException("full")).given(broken)
			.insert(anyLong(), anyInt(), anyInt(), anyInt(), any());
		RecipientImport failing = new RecipientImport(this.lists, broken, this.members);
		Path file = Files.writeString(this.folder.resolve("list.csv"), "13800138000");
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> failing.read(this.id, file));
		assertThat(this.lists.find(this.id).orElseThrow().reason()).isEqualTo("recipient.broken");
		assertThat(StoredSlices.count(this.jdbc, this.id)).isZero();
	}

	/** Has read some of a long list, and still reads. */
	private CompletableFuture<Void> readLongList() throws IOException {
		Path file = this.folder.resolve("list.csv");
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			for (int i = 0; i < ROWS; i++) {
				writer.write("138%08d\n".formatted(i));
			}
		}
		CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> this.recipientImport.read(this.id, file));
		Awaitility.await().until(() -> this.lists.find(this.id).orElseThrow().total() > 0);
		assertThat(reading).isNotDone();
		return reading;
	}

}
