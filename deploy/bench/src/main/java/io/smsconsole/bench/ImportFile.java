package io.smsconsole.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook that is read: a number and three variables in each row.
 */
final class ImportFile {

	static final int ROWS = 100_000;

	private ImportFile() {
	}

	static void write(Path file) throws IOException {
		Random random = new Random(1);
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "bench", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("recipients");
			row(sheet, 0, "手机号", "变量1", "变量2", "变量3");
			for (int i = 1; i <= ROWS; i++) {
				row(sheet, i, "138%08d".formatted(i), "客户" + i, "订单" + random.nextInt(1_000),
						String.valueOf(random.nextInt(100_000)));
				if (i % 1_000 == 0) {
					sheet.flush();
				}
			}
		}
	}

	private static void row(Worksheet sheet, int row, String... cells) {
		for (int column = 0; column < cells.length; column++) {
			sheet.value(row, column, cells[column]);
		}
	}

}
