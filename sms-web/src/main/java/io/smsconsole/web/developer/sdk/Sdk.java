package io.smsconsole.web.developer.sdk;

import java.util.Arrays;
import java.util.Locale;

/**
 * An official SDK that works against this installation.
 */
public enum Sdk {

	/** For the JVM. */
	JAVA("Java", """
			<dependency>
			  <groupId>com.tencentcloudapi</groupId>
			  <artifactId>tencentcloud-sdk-java-sms</artifactId>
			  <version>3.1.1281</version>
			</dependency>"""),

	/** For JavaScript on servers. */
	NODEJS("Node.js", "npm install tencentcloud-sdk-nodejs-sms"),

	/** For Python 3. */
	PYTHON("Python", "pip install tencentcloud-sdk-python-sms"),

	/** For Go. */
	GO("Go", """
			go get github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common
			go get github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/sms"""),

	/** For PHP. */
	PHP("PHP", "composer require tencentcloud/sms"),

	/** For C# and its kin. */
	DOTNET(".NET", "dotnet add package TencentCloudSDK.Sms");

	private final String title;

	private final String install;

	Sdk(String title, String install) {
		this.title = title;
		this.install = install;
	}

	/**
	 * Its name in addresses and ids.
	 * @return such as {@code nodejs}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The language that it is for.
	 * @return such as {@code Node.js}
	 */
	public String title() {
		return this.title;
	}

	/**
	 * How a project gets it.
	 * @return commands for a terminal, or what the project's build file needs
	 */
	public String install() {
		return this.install;
	}

	/**
	 * Writes a text as the language has it.
	 */
	String quoted(String text) {
		String quote = (this == PHP) ? "'" : "\"";
		return quote + text.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote;
	}

	static Sdk of(String id) {
		return Arrays.stream(values()).filter((sdk) -> sdk.id().equals(id)).findFirst().orElse(JAVA);
	}

}
