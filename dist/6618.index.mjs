export const id = 6618;
export const ids = [6618];
export const modules = {

/***/ 86618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellGithub: () => (/* binding */ tellGithub)
});

// EXTERNAL MODULE: ./build/js/shared/clients/github/problem.js
var problem = __webpack_require__(32126);
// EXTERNAL MODULE: ./build/js/shared/clients/github/read-value.js
var read_value = __webpack_require__(65873);
;// CONCATENATED MODULE: ./build/js/shared/clients/github/check-run.js


const MAXIMUM_SUMMARY = 65_535;
const ANNOTATIONS_A_REQUEST = 50;
const ATTEMPTS = 3;
async function createCheckRun(client, run) {
    const created = await once(client, () => create(client, run), () => find(client, run));
    if (!created.ok)
        return created;
    const { id } = created.value;
    for (let done = ANNOTATIONS_A_REQUEST; done < run.annotations.length; done += ANNOTATIONS_A_REQUEST) {
        const appended = await once(client, () => append(client, run, id, done), () => hasAnnotations(client, id, Math.min(done + ANNOTATIONS_A_REQUEST, run.annotations.length)));
        if (!appended.ok)
            return appended;
    }
    return created;
}
async function once(client, act, look) {
    for (let attempt = 1;; attempt += 1) {
        const acted = await act();
        if (acted.ok || !(0,problem/* isLost */.JD)(acted.problem))
            return acted;
        if (!(await client.wait(attempt, `the check run: ${acted.problem.reason}`)))
            return acted;
        const found = await look();
        if (!found.ok)
            return found;
        if (found.value !== undefined)
            return (0,problem/* answered */.oQ)(found.value);
        if (attempt === ATTEMPTS)
            return acted;
    }
}
async function create(client, run) {
    const answer = await client.send({
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: {
            name: run.name,
            head_sha: run.headSha,
            external_id: run.externalId,
            status: 'completed',
            conclusion: run.conclusion,
            output: outputOf(run, 0),
        },
        permission: 'checks: write',
        repeatable: false,
    });
    if (!answer.ok)
        return answer;
    const created = createdOf(answer.value.data);
    return created === undefined ? (0,problem/* unreadable */.O$)('the check run') : (0,problem/* answered */.oQ)(created);
}
async function append(client, run, id, from) {
    const answer = await client.send({
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id, output: outputOf(run, from) },
        permission: 'checks: write',
        repeatable: false,
    });
    return answer.ok ? (0,problem/* answered */.oQ)(true) : answer;
}
async function find(client, run) {
    const answer = await client.send({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ref: run.headSha, check_name: run.name, filter: 'all', per_page: 100 },
        permission: 'checks: write',
        repeatable: true,
    });
    if (!answer.ok)
        return answer;
    const runs = (0,read_value/* listOf */.c3)((0,read_value/* field */.ZZ)(answer.value.data, 'check_runs'), (item) => item);
    if (runs === undefined)
        return (0,problem/* unreadable */.O$)('the list of check runs');
    return (0,problem/* answered */.oQ)(createdOf(runs.find((item) => (0,read_value/* field */.ZZ)(item, 'external_id') === run.externalId)));
}
async function hasAnnotations(client, id, count) {
    const answer = await client.send({
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id },
        permission: 'checks: write',
        repeatable: true,
    });
    if (!answer.ok)
        return answer;
    const there = (0,read_value/* field */.ZZ)((0,read_value/* field */.ZZ)(answer.value.data, 'output'), 'annotations_count');
    if (typeof there !== 'number')
        return (0,problem/* unreadable */.O$)('the check run');
    return (0,problem/* answered */.oQ)(there >= count ? true : undefined);
}
function createdOf(data) {
    const id = (0,read_value/* idOf */.TH)((0,read_value/* field */.ZZ)(data, 'id'));
    return id === undefined ? undefined : { id, url: (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(data, 'html_url')) ?? '' };
}
const outputOf = ({ title, summary, annotations }, from) => ({
    title,
    summary,
    annotations: annotations.slice(from, from + ANNOTATIONS_A_REQUEST).map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title,
        message,
    })),
});

// EXTERNAL MODULE: ./build/js/shared/clients/github/client.js + 3 modules
var github_client = __webpack_require__(28501);
// EXTERNAL MODULE: ./build/js/shared/clients/github/upsert-comment.js + 5 modules
var upsert_comment = __webpack_require__(37242);
// EXTERNAL MODULE: ./build/js/shared/clients/github/warning-of.js
var warning_of = __webpack_require__(18151);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/headline.js
var headline = __webpack_require__(32325);
// EXTERNAL MODULE: ./build/js/shared/report/render-markdown.js
var render_markdown = __webpack_require__(86123);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
// EXTERNAL MODULE: ./build/js/shared/hosts/github/annotations.js
var annotations = __webpack_require__(51534);
;// CONCATENATED MODULE: ./build/js/shared/hosts/github/tell-github.js









async function tellGithub(telling) {
    const { settings, event } = telling;
    const comments = settings.comment !== 'off' && event.pullRequest !== undefined;
    const checks = settings['check-run'] === 'auto' && telling.documents.length > 0;
    if (!comments && !checks)
        return { annotated: false };
    const client = (0,github_client.gitHubClient)({
        token: settings['github-token'] ?? '',
        repository: event.repository,
        onWait: telling.say,
    });
    const annotated = checks && (await tellChecks(client, telling));
    if (comments)
        await tellComment(client, telling, event.pullRequest.number);
    return { annotated };
}
async function tellComment(client, telling, pullRequest) {
    const { settings, documents, refused, body, footer, key, warn } = telling;
    const said = await (0,upsert_comment/* upsertComment */.l)(client, {
        place: { kind: 'pull-request', number: pullRequest },
        key,
        body: footer === '' ? body : `${body.trimEnd()}\n\n${footer}\n`,
        mode: settings.comment,
        passed: refused.length === 0 && documents.every((each) => each.report.passed && (0,annotations/* loosenedIds */.UY)(each).length === 0),
    });
    if (!said.ok)
        warn((0,warning_of.warningOf)(said.problem, 'the comment on the pull request was not written'));
}
async function tellChecks(client, telling) {
    for (const document of telling.documents) {
        const created = await createCheckRun(client, checkRunOf(document, telling));
        if (created.ok)
            continue;
        telling.warn((0,warning_of.warningOf)(created.problem, 'the check run was not made'));
        return false;
    }
    return true;
}
function checkRunOf(document, { event, attempt }) {
    const { report } = document;
    const { word, counts } = (0,headline/* headline */.P)(document);
    return {
        name: `mlops-gates / ${(0,report_escape/* plainLine */.h0)(document.title)}`,
        headSha: event.sha,
        conclusion: (0,faces/* checkRunConclusion */.b6)(report, {
            reportOnly: report.reportOnly === true,
            onInconclusive: report.onInconclusive ?? 'fail',
        }),
        title: `${word}: ${counts}`,
        summary: (0,render_markdown.renderMarkdown)(document, { limitBytes: MAXIMUM_SUMMARY }),
        annotations: (0,annotations/* annotationsOf */.Ih)(document).flatMap(({ level, title, message, file, line }) => file === undefined || line === undefined
            ? []
            : [
                {
                    path: file,
                    line,
                    level: level === 'error' ? 'failure' : 'warning',
                    title,
                    message,
                },
            ]),
        externalId: `${attempt}:${document.title}`,
    };
}


/***/ })

};
