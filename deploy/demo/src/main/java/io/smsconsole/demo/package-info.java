/**
 * Fills a database with thirty days of a made-up shop and starts the console on it.
 */
package io.smsconsole.demo;
