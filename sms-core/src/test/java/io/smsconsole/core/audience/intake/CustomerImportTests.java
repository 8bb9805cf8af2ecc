package io.smsconsole.core.audience.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.CustomerAttribute;
import io.smsconsole.core.audience.customer.CustomerInfo;
import io.smsconsole.core.audience.customer.DescribeCustomersRequest;
import io.smsconsole.core.audience.customer.DescribeCustomersResponse;
import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupInfoRequest;
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
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * Sheets are read by another thread, so what is written is committed and removed again.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CustomerImportTests {

	@TempDir
	private Path folder;

	@Autowired
	private IntakeActions actions;

	@Autowired
	private CustomerImport imports;

	@Autowired
	private Intakes intakes;

	@Autowired
	private CustomerActions customers;

	@Autowired
	private CustomerGroupActions groups;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@AfterEach
	void forget() {
		for (String table : List.of("customer", "customer_tag", "customer_tagging", "customer_group",
				"customer_group_member", "intake", "intake_problem")) {
			this.database.sql("DELETE FROM " + table).update();
		}
		this.database.sql("UPDATE customer_total SET customers = 0").update();
	}

	@Test
	void takesASheetIntoThePoolIntoAGroupAndPutsTagsOnAll() throws IOException {
		long group = this.groups.add(new AddCustomerGroupRequest(0, "会员")).customerGroupId();
		CustomerImportInfo first = upload("手机号码,姓名,城市\n13800138000,王,北京\n13800138001,李,\n", group, List.of("秋季"));
		assertThat(first.added()).isEqualTo(2);
		CustomerImportInfo second = upload(
				"phone,name,城市,Level\n13800138001,,上海,gold\n13800138002,赵\n13800138002\n138,x\n", group,
				List.of("VIP"));
		assertThat(second.status()).isEqualTo(1);
		assertThat(second.percent()).isEqualTo(100);
		assertThat(List.of(second.total(), second.added(), second.known(), second.duplicate(), second.malformed()))
			.containsExactly(4, 1, 1, 1, 1);
		assertThat(this.groups.info(new DescribeCustomerGroupInfoRequest(group)).customers()).isEqualTo(3);
		CustomerInfo known = list("13800138001").customerSet().get(0);
		assertThat(known.name()).as("what is not given stays").isEqualTo("李");
		assertThat(known.attributeSet()).containsExactlyInAnyOrder(new CustomerAttribute("Level", "gold"),
				new CustomerAttribute("城市", "上海"));
		assertThat(known.tagSet()).containsExactlyInAnyOrder("VIP", "秋季");
		assertThat(this.actions.problems(new CustomerImportRequest(second.importId())).problemSet())
			.extracting(IntakeProblem::row, IntakeProblem::value)
			.containsExactly(tuple(4, "138****8002"), tuple(5, "138"));
		assertThat(this.actions.revealProblems(new RevealCustomerImportProblemsRequest(second.importId())).problemSet())
			.extracting(IntakeProblem::value)
			.containsExactly("13800138002", "138");
		assertThat(this.actions.list(new DescribeCustomerImportListRequest(null, null)).importSet())
			.extracting(CustomerImportInfo::importId)
			.containsExactly(second.importId(), first.importId());
		ByteArrayOutputStream csv = new ByteArrayOutputStream();
		this.intakes.writeProblems(Long.parseLong(second.importId()), Locale.ENGLISH, csv);
		assertThat(csv.toString(StandardCharsets.UTF_8)).contains("Row,Phone number,Explanation", "13800138002");
	}

	@Test
	void tellsWhatIsWrongWithASheetAndDeletesIt() throws IOException {
		assertThat(upload("手机号,姓名\n", null, null).reason()).isNotBlank();
		assertThat(upload("手机号,姓名,城市,城市\n1,2,3,4\n", null, null).broken()).isTrue();
		assertThat(upload("13800138000,王,北京\n", null, null).malformed()).isEqualTo(1);
		Path file = Files.writeString(this.folder.resolve("upload"), "13800138000");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerGroupId",
				() -> this.actions.upload(new ImportCustomersRequest(0, new UploadedSheet("x.csv", file), 7L, null)));
		assertThat(file).doesNotExist();
		assertRefused(ErrorCode.MISSING_PARAMETER, "File",
				() -> this.actions.upload(new ImportCustomersRequest(0, null, null, null)));
	}

	@Test
	void keepsAndCountsWhatWasReadBeforeItWasCancelled() throws IOException {
		Path file = Files.writeString(this.folder.resolve("many.csv"),
				IntStream.range(0, 300_000).mapToObj("138%08d"::formatted).collect(Collectors.joining("\n")));
		CustomerImportInfo begun = this.actions
			.upload(new ImportCustomersRequest(0, new UploadedSheet("many.csv", file), null, null));
		await().until(() -> describe(begun.importId()).added() > 0);
		CustomerImportInfo ended = this.actions.cancel(new CancelCustomerImportRequest(begun.importId()));
		assertThat(ended.broken()).isTrue();
		await().until(() -> !Files.exists(file));
		CustomerImportInfo told = describe(begun.importId());
		assertThat(told.added()).isPositive().isLessThan(300_000);
		assertThat(rows()).isEqualTo(told.added()).isEqualTo(list(null).totalCount());
	}

	@Test
	void endsWhatADeadNodeReadAndTakesTheSameSheetAgain() throws IOException {
		long dead = this.intakes.open("people.csv", Region.MAINLAND, 0, 1);
		this.database.sql("UPDATE intake SET alive_at = ? WHERE id = ?")
			.params(this.clock.instant().minusSeconds(60), dead)
			.update();
		this.intakes.endAbandoned();
		CustomerImportInfo ended = describe(Long.toString(dead));
		assertThat(ended.broken()).isTrue();
		assertThat(ended.reason()).isNotBlank();
		Path file = Files.writeString(this.folder.resolve("people.csv"), "13800138000\n13800138001");
		IntakeTarget target = new IntakeTarget(Region.MAINLAND, 0, List.of());
		this.imports.read(dead, file, target);
		assertThat(rows()).as("nothing comes in once it is given up").isZero();
		assertThat(upload("13800138000\n13800138001", null, null).added()).isEqualTo(2);
		assertThat(upload("13800138000\n13800138001", null, null).known()).isEqualTo(2);
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void countsRightWhenSeveralBringTheSameNumbersAtOnce() {
		long group = this.groups.add(new AddCustomerGroupRequest(0, "会员")).customerGroupId();
		List<String> numbers = IntStream.range(0, 1500).mapToObj("138%08d"::formatted).toList();
		List<CompletableFuture<AddCustomersResponse>> calls = IntStream.range(0, 4)
			.mapToObj((i) -> CompletableFuture
				.supplyAsync(() -> this.actions.add(new AddCustomersRequest(0, numbers, group, List.of("x", "y")))))
			.toList();
		assertThat(calls.stream().map(CompletableFuture::join).mapToInt(AddCustomersResponse::added).sum())
			.isEqualTo(1500);
		assertThat(rows()).isEqualTo(1500).isEqualTo(list(null).totalCount());
		assertThat(this.groups.info(new DescribeCustomerGroupInfoRequest(group)).customers()).isEqualTo(1500);
	}

	private CustomerImportInfo upload(String rows, Long group, List<String> tags) throws IOException {
		Path file = Files.writeString(Files.createTempFile(this.folder, "list", ".csv"), rows);
		CustomerImportInfo begun = this.actions
			.upload(new ImportCustomersRequest(0, new UploadedSheet("people.csv", file), group, tags));
		return await().until(() -> describe(begun.importId()), (now) -> !now.reading());
	}

	private CustomerImportInfo describe(String id) {
		return this.actions.describe(new CustomerImportRequest(id));
	}

	private DescribeCustomersResponse list(String search) {
		return this.customers.list(new DescribeCustomersRequest(null, null, null, search, null, null, null, null));
	}

	private int rows() {
		return this.database.sql("SELECT COUNT(*) FROM customer").query(Integer.class).single();
	}

}
