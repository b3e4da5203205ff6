// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Does each rule of rules.txt have its test?
//
//   node check-mutations.mjs BUILD_FOLDER [WORD]     WORD: only rules with it in their line
//   node check-mutations.mjs --rules                 only whether the code of each rule is there
//
// A copy of the sources gets all mutations at once, each behind a switch that an environment
// variable sets: OLD becomes (on("7") ? (NEW) : (OLD)). They are compiled once, and linked with the
// tests of BUILD_FOLDER, which CMake made for Ninja, with tests_core built. Then each mutation is
// switched on for the test that must fail. Sources and build folder stay as they are.
//
// Exit status: 0 each rule has its test, 1 not, 77 cannot be run here.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

const here = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);
const source = resolve(here, "../../src");
const onlyRules = process.argv[2] === "--rules";
const build = resolve(onlyRules ? "" : process.argv[2] ?? "");
const word = process.argv[3] ?? "";
const Limit = 90_000; // of a test; a rule can be the only thing that ends it

if (!onlyRules && !existsSync(join(build, "build.ninja"))) {
    console.log(`SKIP: ${build} is no build folder of Ninja`);
    process.exit(77);
}

function readRules() {
    const rules = [];
    let file, test;
    readFileSync(join(here, "rules.txt"), "utf8").split("\n").forEach((line, index) => {
        const [key, ...rest] = line.trim().split(" ");
        if (line.startsWith("#") || !line.trim())
            return;
        if (key === "file")
            file = rest[0];
        else if (key === "test" || key === "exact")
            test = { name: rest[0], functions: rest.slice(1), exact: key === "exact" };
        else {
            const bar = line.indexOf(" | ");
            const arrow = line.indexOf(" =>", bar);
            if (bar < 0 || arrow < 0)
                throw new Error(`rules.txt:${index + 1}: ${line}`);
            rules.push({ id: String(index + 1), file, test, name: line.slice(0, bar),
                         from: line.slice(bar + 3, arrow), to: line.slice(arrow + 3).trim() });
        }
    });
    return rules;
}

// Where the code is in the text; spaces and line breaks count as one space.
function find(text, code, rule, isFirst = false) {
    const pattern = code.trim().split(/\s+/)
        .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
    const found = [...text.matchAll(new RegExp(pattern, "g"))];
    if (isFirst ? found.length === 0 : found.length !== 1)
        throw new Error(`${rule.file}: "${code}" is there ${found.length} times (${rule.name})`);
    return { begin: found[0].index, end: found[0].index + found[0][0].length, text: found[0][0] };
}

// What the line changes: a list of { begin, end, text }.
function edit(text, rule) {
    const on = `Auth0QtMutation::isOn("${rule.id}")`;
    const name = rule.from.match(/^(\w+)\(\)$/)?.[1];
    if (name) {
        const head = [...text.matchAll(new RegExp(`^[^\\n]*\\b${name}\\([^;{]*\\)[^;{]*\\n\\{\\n`, "gm"))];
        if (head.length !== 1)
            throw new Error(`${rule.file}: the function ${name} is there ${head.length} times`);
        const at = head[0].index + head[0][0].length;
        return { begin: at, end: at, wrap: () => `if (${on}) return ${rule.to};\n` };
    }
    const { from, to } = rule;
    const marked = from.match(/^(.*)\[\[(.*)\]\](.*)$/);
    let at = find(text, marked ? marked.slice(1).join("") : from, rule);
    if (marked) {
        const [, before, inner] = marked;
        const begin = at.begin + (before.trim() ? find(at.text, before, rule).end : 0);
        const found = find(text.slice(begin, at.end), inner, rule, true);
        at = { begin: begin + found.begin, end: begin + found.end };
    }
    if (!to)
        return { ...at, wrap: code => `if (!${on}) { ${code}\n }` };
    if (from.trim().endsWith(";") && to.endsWith(";"))
        return { ...at, wrap: code => `if (${on}) { ${to} } else { ${code} }` };
    return { ...at, wrap: code => `(${on} ? (${to}) : (${code}))` };
}

// The text with all edits, which may be inside of each other.
function applied(text, edits, begin, end) {
    const sorted = [...edits].sort((a, b) => a.begin - b.begin || b.end - a.end);
    let result = "";
    let position = begin;
    while (sorted.length > 0) {
        const outer = sorted.shift();
        const inner = [];
        while (sorted.length > 0 && sorted[0].begin < outer.end)
            inner.push(sorted.shift());
        if (inner.some(edit => edit.end > outer.end))
            throw new Error(`two rules change a part of the same code: ${text.slice(outer.begin, outer.end)}`);
        result += text.slice(position, outer.begin) + outer.wrap(applied(text, inner, outer.begin, outer.end));
        position = outer.end;
    }
    return result + text.slice(position, end);
}

// A source file with all its mutations.
function mutated(rules, file) {
    const text = readFileSync(join(source, file), "utf8");
    const edits = rules.filter(rule => rule.file === file).map(rule => edit(text, rule));
    return applied(text, edits, 0, text.length);
}

function filesOf(rules) {
    return new Set(rules.map(rule => rule.file));
}

const work = mkdtempSync(join(tmpdir(), "auth0qt-mutations."));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

// A command of the build, with other words in it.
function run(command, replacements, extra = "") {
    let changed = command;
    for (const [from, to] of replacements)
        changed = changed.replace(from, () => to);
    const result = spawnSync("sh", ["-c", `${changed} ${extra}`],
                             { cwd: build, encoding: "utf8", maxBuffer: 1 << 28 });
    if (result.status !== 0)
        throw new Error(`${changed.slice(0, 200)}...\n${result.stderr.slice(0, 4000)}`);
}

// Compiles the files with all mutations, and links the tests with them. Returns the program.
function buildMutant(rules) {
    writeFileSync(join(work, "mutation.h"), `#pragma once
#include <cstdlib>
#include <cstring>
namespace Auth0QtMutation {
inline bool isOn(const char *id)
{
    static const char *const on = std::getenv("AUTH0QT_MUTATION");
    return on && std::strcmp(on, id) == 0;
}
}
`);
    const commands = execFileSync("ninja", ["-t", "commands", "tests_core"],
                                  { cwd: build, encoding: "utf8", maxBuffer: 1 << 28 })
        .trim().split("\n");
    // A file is compiled by itself, or with its floor in one go.
    const units = new Map();
    for (const file of filesOf(rules)) {
        const path = join(source, file);
        const copy = join(work, file);
        mkdirSync(dirname(copy), { recursive: true });
        writeFileSync(copy, mutated(rules, file));
        const unit = commands.map(command => command.match(/ -c (\S+)$/)?.[1])
            .find(name => name === path || (name?.includes("unity_core_")
                && readFileSync(resolve(build, name), "utf8").includes(`"${path}"`)));
        if (!unit)
            throw new Error(`${file} is not compiled in ${build}`);
        units.set(unit, [...units.get(unit) ?? [], { path, copy }]);
    }
    const objects = [];
    for (const [unit, files] of units) {
        const command = commands.find(line => line.endsWith(` -c ${unit}`));
        const object = join(work, `${basename(unit)}.o`);
        let main = files[0].copy;
        if (basename(unit).startsWith("unity_")) {
            main = join(work, basename(unit));
            let text = readFileSync(resolve(build, unit), "utf8");
            for (const { path, copy } of files)
                text = text.replace(`"${path}"`, `"${copy}"`);
            writeFileSync(main, text);
        }
        const folder = dirname(files[0].path);
        run(command, [[` -c ${unit}`, ` -c ${main}`], [/ -o \S+/, ` -o ${object}`], [/ -MF \S+/, ` -MF ${object}.d`]],
            `-iquote ${folder} -include ${join(work, "mutation.h")} -O0 -w`);
        objects.push({ before: command.match(/ -o (\S+)/)[1], object });
    }
    let link = commands.at(-1);
    const program = join(work, "tests");
    let first = "";
    for (const { before, object } of objects) {
        // An object on the command line comes before the same one in a static library.
        if (link.includes(` ${before} `))
            link = link.replace(` ${before} `, ` ${object} `);
        else
            first += ` ${object}`;
    }
    run(link, [[/ -o \S+/, `${first} -o ${program}`]]);
    return program;
}

// The rows that passed and failed, and whether the test came to its end. A test whose rows do not
// matter is ended at its first failure: some fail slowly.
function runTest(program, test, id) {
    return new Promise(done => {
        const child = spawn(program, [test.name, ...test.functions], {
            stdio: ["ignore", "pipe", "pipe"], timeout: Limit, killSignal: "SIGKILL",
            env: { ...process.env, QT_FORCE_STDERR_LOGGING: "1", QT_QPA_PLATFORM: "offscreen", AUTH0QT_MUTATION: id },
        });
        let output = "";
        child.stderr.resume();
        child.stdout.setEncoding("utf8").on("data", text => {
            output += text;
            if (!test.exact && /^FAIL!/m.test(output))
                child.kill("SIGKILL");
        });
        child.on("close", () => {
            const rows = result =>
                [...output.matchAll(new RegExp(`^${result} *: \\w+::(\\w+)\\((.*?)\\)`, "gm"))]
                    .map(([, name, row]) => ({ name, row }));
            done({ passed: rows("PASS"), failed: rows("FAIL!"), hasEnded: /^Totals:/m.test(output), output });
        });
    });
}

const isOf = (rule, row) => row === rule.name || row.startsWith(`${rule.name}:`);

// Why the test does not hold the rule, or nothing.
async function fault(program, rule) {
    const result = await runTest(program, rule.test, rule.id);
    if (!rule.test.exact) {
        if (result.failed.length === 0 && !result.hasEnded)
            rule.note = " (the test does not end)";
        return result.failed.length > 0 || !result.hasEnded ? undefined : "survives";
    }
    if (!result.hasEnded)
        return "the test does not end";
    const green = result.passed.filter(({ row }) => isOf(rule, row)).map(({ row }) => row);
    const other = result.failed.filter(({ row }) => !isOf(rule, row)).map(({ row }) => row);
    if (result.failed.length === 0)
        return "survives";
    return green.length + other.length > 0
        ? `stays green: ${green.join(", ") || "none"}; turns red without being its row: ${other.join(", ") || "none"}`
        : undefined;
}

const rules = readRules();
if (onlyRules) {
    const faults = [...filesOf(rules)].flatMap(file => {
        try {
            mutated(rules, file);
            return [];
        } catch (error) {
            return [error.message];
        }
    });
    console.log(faults.join("\n") || `${rules.length} rules`);
    process.exit(faults.length > 0 ? 1 : 0);
}
const program = buildMutant(rules);
const chosen = rules.filter(rule => `${rule.file} ${rule.test.name} ${rule.name}`.includes(word));

// Without a mutation all of them pass.
const tests = new Map(chosen.map(rule => [JSON.stringify(rule.test), rule.test]));
for (const test of tests.values()) {
    const result = await runTest(program, test, "");
    if (result.failed.length > 0 || !result.hasEnded || result.passed.length < 3) {
        console.log(`${test.name} fails without a mutation\n${result.output.slice(-3000)}`);
        process.exit(1);
    }
    // Each row that is to be refused names its rule.
    const names = rules.filter(rule => rule.test.name === test.name).map(rule => rule.name);
    const unknown = test.exact ? result.passed.map(({ row }) => row.replace(/:.*/, ""))
        .filter(row => row && !["valid", "several", ...names].includes(row)) : [];
    if (unknown.length > 0) {
        console.log(`${test.name}: rows that name no rule: ${unknown.join(", ")}`);
        process.exit(1);
    }
}

let survivors = 0;
const waiting = [...chosen];
await Promise.all([1, 2].map(async () => {
    for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
        const reason = await fault(program, rule);
        survivors += reason ? 1 : 0;
        console.log(`${reason ? "FAIL" : "ok  "} ${rule.file}: ${rule.name}: ${rule.test.name}${reason ? `: ${reason}` : rule.note ?? ""}`);
    }
}));
console.log(`${chosen.length - survivors} of ${chosen.length} rules have their test`);
process.exit(survivors > 0 ? 1 : 0);
