package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.sheet.HostileSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class RecipientImportTests {

	@TempDir
	private Path folder;

	@Autowired
	private RecipientImport recipientImport;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientSlices slices;

	@Autowired
	private RecipientProblems problems;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@EnumSource
	void countsEveryRowOfTheFilesThatPeopleUpload(Region region) throws IOException {
		for (RecipientFile file : List.of(RecipientFileMother.xlsx(this.folder, region),
				RecipientFileMother.csv(this.folder, region, true), RecipientFileMother.csv(this.folder, region, false),
				RecipientFileMother.gb18030(this.folder, region))) {
			RecipientList list = read(file.path(), region, file.variables());
			assertThat(list).as(file.path().toString())
				.isEqualTo(new RecipientList(list.id(), file.path().getFileName().toString(), region, 3,
						RecipientListState.READY, "", 100, file.rows(), file.valid(), file.duplicate(),
						file.malformed(), 1));
			List<Recipient> recipients = this.slices.recipients(list.id(), 0);
			assertThat(recipients).extracting((recipient) -> recipient.number().e164()).isEqualTo(file.numbers());
			assertThat(recipients.get(0).parameters()).isEqualTo(file.firstValues());
			assertThat(this.problems.first(list.id(), 5_000)).filteredOn("kind", ProblemKind.DUPLICATE)
				.extracting(RecipientProblem::row)
				.isEqualTo(file.duplicateRows());
			assertThat(this.problems.first(list.id(), 5_000))
				.filteredOn((problem) -> problem.kind() != ProblemKind.DUPLICATE)
				.extracting(RecipientProblem::row)
				.isEqualTo(file.malformedRows());
		}
	}

	@Test
	void keepsRowsInSlicesOfFiveThousand() throws IOException {
		Path file = csv(Stream.iterate(0, (i) -> i < 12_345, (i) -> i + 1).map("138%08d,x"::formatted).toList());
		RecipientList list = read(file, Region.MAINLAND, 1);
		assertThat(list.slices()).isEqualTo(3);
		assertThat(this.slices.recipients(list.id(), 0)).hasSize(5_000);
		assertThat(this.slices.recipients(list.id(), 2)).hasSize(2_345)
			.first()
			.isEqualTo(new Recipient(10_001, new PhoneNumber("+8613800010000", 86, "13800010000", "CN"), List.of("x")));
		assertThat(this.slices.recipients(list.id(), 3)).isEmpty();
	}

	@Test
	void keepsSlicesOfLongTextsSmall() throws IOException {
		String text = "长".repeat(1_000);
		Path file = csv(
				Stream.iterate(0, (i) -> i < 3_000, (i) -> i + 1).map((i) -> "138%08d,".formatted(i) + text).toList());
		RecipientList list = read(file, Region.MAINLAND, 1);
		assertThat(list.slices()).isEqualTo(3);
		assertThat(this.slices.recipients(list.id(), 2).get(0).parameters()).containsExactly(text);
	}

	@Test
	void namesTheProblemOfEachRow() throws IOException {
		RecipientList list = read(
				csv(List.of("Phone,Name,City", "13800138000,a,b", "138 0013 8000,c,d", "12345,a,b", "13800138001,a",
						"13800138002,a,b,c", "13800138003,,b", "13800138004," + "x".repeat(600) + "," + "y".repeat(401),
						"13800138005," + "x".repeat(1_001) + ",b", "13800138001,a,b")),
				Region.MAINLAND, 2);
		assertThat(list.total()).isEqualTo(9);
		assertThat(list.valid()).isEqualTo(2);
		assertThat(list.duplicate()).isEqualTo(1);
		assertThat(list.malformed()).isEqualTo(6);
		assertThat(this.problems.first(list.id(), 100)).containsExactly(
				new RecipientProblem(3, "138 0013 8000", ProblemKind.DUPLICATE, "recipient.duplicate", List.of("2")),
				new RecipientProblem(4, "12345", ProblemKind.MALFORMED, "phone.malformed", List.of()),
				new RecipientProblem(5, "13800138001", ProblemKind.VARIABLES, "recipient.variable-missing",
						List.of("2")),
				new RecipientProblem(6, "13800138002", ProblemKind.VARIABLES, "recipient.variables-superfluous",
						List.of("2", "3")),
				new RecipientProblem(7, "13800138003", ProblemKind.VARIABLES, "recipient.variable-missing",
						List.of("1")),
				new RecipientProblem(8, "13800138004", ProblemKind.VARIABLES, "recipient.variables-too-long",
						List.of("1000")),
				new RecipientProblem(9, "13800138005", ProblemKind.VARIABLES, "sheet.cell-useless-length",
						List.of("2")));
		assertThat(this.problems.first(list.id(), 2)).hasSize(2);
		assertThat(this.problems.first(list.id(), 100)).allSatisfy((problem) -> {
			assertThat(problem.explanation(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
			assertThat(problem.explanation(Locale.CHINA)).endsWith("。").doesNotContain("{");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "3|手机号,姓名|recipient.variables", "3|手机号,a,b/13800138000,a,b,c|recipient.variables",
					"3|13800138000,a,b/13800138001|recipient.variables", "0|13800138000,a|recipient.variables",
					"1|手机号,变量1|recipient.no-rows", "1|13800138000,\"a|sheet.quotes" })
	void refusesAListAsAWholeAndKeepsNothingOfIt(int variables, String text, String reason) throws IOException {
		RecipientList list = read(csv(List.of(text.split("/"))), Region.MAINLAND, variables);
		assertRefused(list, reason);
	}

	@Test
	void refusesHostileFilesAndKeepsNothingOfThem() throws IOException {
		for (String name : List.of("encrypted", "a million columns", "html", "truncated",
				"quote that is never closed")) {
			HostileSheets.Hostile hostile = HostileSheets.all().get(name);
			Path file = this.folder.resolve("hostile");
			hostile.maker().make(file);
			assertRefused(read(file, Region.MAINLAND, 0), hostile.reason());
		}
	}

	@Test
	void readsPastedRows() {
		long id = this.lists.open("", Region.MAINLAND, 1, 1);
		this.recipientImport.read(id, "13800138000\t张三\n\n13800138001\t李四");
		assertThat(this.slices.recipients(id, 0)).extracting(Recipient::row).containsExactly(1, 3);
		assertThat(this.slices.recipients(id, 0)).flatExtracting(Recipient::parameters).containsExactly("张三", "李四");
	}

	@Test
	void readsPastedNumbersBesideEachOther() {
		long id = this.lists.open("", Region.MAINLAND, 0, 1);
		this.recipientImport.read(id, "13800138000, 138-0013-8001；13800138002、13800138000\n13800138003");
		assertThat(this.lists.find(id).orElseThrow()).extracting(RecipientList::valid, RecipientList::duplicate)
			.containsExactly(4, 1);
	}

	private void assertRefused(RecipientList list, String reason) {
		assertThat(list.state()).isEqualTo(RecipientListState.FAILED);
		assertThat(list.reason()).isEqualTo(reason);
		assertThat(list.slices()).isZero();
		assertThat(StoredSlices.count(this.jdbc, list.id())).isZero();
		assertThat(this.lists.explanation(list.id(), Locale.CHINA).orElseThrow()).endsWith("。").doesNotContain("{");
	}

	private Path csv(List<String> lines) throws IOException {
		return Files.write(this.folder.resolve("list.csv"), lines);
	}

	private RecipientList read(Path file, Region region, int variables) {
		long id = this.lists.open(file.getFileName().toString(), region, variables, 1);
		this.recipientImport.read(id, file);
		return this.lists.find(id).orElseThrow();
	}

}
