/**
 * The two halves of the console, mainland and international, as addresses name them.
 */
package io.smsconsole.web.console.region;
